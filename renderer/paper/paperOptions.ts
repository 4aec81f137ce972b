import { type Leaving, leavingFor } from '../../shared/exchange/leaving/leavingRules.ts';
import type { Logo, Orientation, Paper, PaperLayout } from '../../shared/ipc/printContract.ts';
import { statusLooks, type Tokens, tokensOf } from '../../shared/scene/palette.ts';
import type { ClientState } from '../../shared/time/clientState.ts';
import type { CardColours } from './drawCard.ts';
import type { PaperWords } from './paperWords.ts';
import type { SheetDress } from './sheetFrame.ts';

export interface PaperOptions {
  readonly paper: Paper;
  readonly mono: boolean;
  readonly orientation?: Orientation;
  readonly layout?: PaperLayout;
  /** Heads our own bank; empty: "Our company". */
  readonly ownCompany: string;
  readonly logo?: Logo | null;
  /** For whom. Without: our own team, which sees everything. */
  readonly leaving?: Leaving;
  /** In the foot; null or absent: the audience's own sentence. */
  readonly confidentiality?: string | null;
}

export const leavingOf = (options: PaperOptions): Leaving => options.leaving ?? leavingFor('team');

/** Without emotions there are no faces; who is not told what is missing sees no red either. */
export const inkOf = (options: PaperOptions): CardColours => {
  const ground = options.mono ? 'mono' : 'paper';
  const { rules } = leavingOf(options);
  const tokens = tokensOf[ground];
  return { tokens: rules.findings ? tokens : calm(tokens), looks: rules.emotions ? statusLooks[ground] : null };
};

const calm = (tokens: Tokens): Tokens => ({ ...tokens, warn: tokens.ink3, warnLine: tokens.line });

export const dressOf = (options: PaperOptions, { client }: ClientState, words: PaperWords): SheetDress => {
  const { audience, rules } = leavingOf(options);
  const company = options.ownCompany.trim();
  const by = company ? 'paper.preparedBy' : 'paper.prepared';
  return {
    confidentiality: options.confidentiality ?? confidentialityFor(audience, client.name, words),
    prepared: options.leaving
      ? words.t(by, { audience: words.t(`paper.audience.${audience}`, { client: client.name }), company })
      : '',
    logo: options.logo ?? null,
    tellsPlans: rules.plans,
  };
};

/** For slides, which are for nobody in particular: all is told, and the foot warns. */
export const plainDress = ({ client }: ClientState, words: PaperWords): SheetDress => ({
  confidentiality: confidentialityFor('leadership', client.name, words),
  prepared: '',
  logo: null,
  tellsPlans: true,
});

/** What stands in the foot unless the user writes something else. */
export const confidentialityFor = (audience: Leaving['audience'], client: string, words: PaperWords): string =>
  words.t(`paper.confidential.${audience}`, { client });
