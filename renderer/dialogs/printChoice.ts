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

/** What is printed of a choice, and remembered of it. `hasNoLanes`: see `layoutsFor`. */
export const settingsOf = (choice: PrintChoice, audience: Audience, hasNoLanes: boolean): PrintSettings => {
  const { sentence, layout, ...chosen } = choice;
  return {
    ...chosen,
    audience,
    layout: layoutsFor(hasNoLanes).includes(layout) ? layout : 'fit',
    // What was promised to one audience must not stand under the sheets of another.
    confidentiality: sentence?.audience === audience ? sentence.words : null,
  };
};

/** A comparison is one picture, and a map whose lanes stay behind has none: then there are no sheets per lane. */
export const layoutsFor = (hasNoLanes: boolean): readonly PaperLayout[] =>
  hasNoLanes ? ['fit', 'poster'] : ['fit', 'lanes', 'poster'];
