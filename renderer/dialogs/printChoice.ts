import type { Audience } from '../../shared/exchange/leaving/leavingRules.ts';
import type { PaperLayout, PrintSettings } from '../../shared/ipc/printContract.ts';

/** What the print dialog has chosen besides the audience. */
export interface PrintChoice extends Pick<PrintSettings, 'paper' | 'orientation' | 'layout' | 'mono'> {
  /** The sentence in the foot and for whom it was written; null: nobody wrote one. */
  readonly sentence: { readonly audience: Audience; readonly words: string } | null;
}

/** The choice a dialog begins with: what this client was printed with last, else what is usual on that paper. */
export const firstChoice = (last: PrintSettings | undefined, paper: PrintSettings['paper']): PrintChoice => {
  if (!last) return { paper, orientation: 'landscape', layout: 'fit', mono: false, sentence: null };
  const { audience, confidentiality, ...chosen } = last;
  return { ...chosen, sentence: confidentiality === null ? null : { audience, words: confidentiality } };
};

/** What is printed of a choice, and remembered of it. `isCompared`: two dates stand on the sheets. */
export const settingsOf = (choice: PrintChoice, audience: Audience, isCompared: boolean): PrintSettings => {
  const { sentence, layout, ...chosen } = choice;
  return {
    ...chosen,
    audience,
    layout: layoutsFor(isCompared).includes(layout) ? layout : 'fit',
    // What was promised to one audience must not stand under the sheets of another.
    confidentiality: sentence?.audience === audience ? sentence.words : null,
  };
};

/** A comparison is one picture: it has no sheets per lane. */
export const layoutsFor = (isCompared: boolean): readonly PaperLayout[] =>
  isCompared ? ['fit', 'poster'] : ['fit', 'lanes', 'poster'];
