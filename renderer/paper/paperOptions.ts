import { type Leaving, type LeavingRules, leavingFor } from '../../shared/exchange/leaving/leavingRules.ts';
import type { Logo, Orientation, Paper, PaperLayout } from '../../shared/ipc/printContract.ts';
import { type Ground, statusLooks, type Tokens, tokensOf } from '../../shared/scene/palette.ts';
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

export const inkOf = (options: PaperOptions): CardColours =>
  inkOn(options.mono ? 'mono' : 'paper', leavingOf(options).rules);

/** Without emotions there are no faces; who is not told what is missing sees no red either. */
export const inkOn = (ground: Ground, rules: LeavingRules): CardColours => {
  const tokens = tokensOf[ground];
  return {
    tokens: rules.findings ? tokens : calm(tokens),
    looks: rules.emotions ? statusLooks[ground] : null,
    isFrank: rules.findings,
  };
};

const calm = (tokens: Tokens): Tokens => ({
  ...tokens,
  warn: tokens.ink3,
  warnLine: tokens.line,
  warnGround: tokens.card,
});

export const dressOf = (
  options: Pick<PaperOptions, 'leaving' | 'ownCompany' | 'confidentiality' | 'logo'>,
  { client }: ClientState,
  words: PaperWords,
): SheetDress => {
  const { audience, rules } = options.leaving ?? leavingFor('team');
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

/** What stands in the foot unless the user writes something else. */
export const confidentialityFor = (audience: Leaving['audience'], client: string, words: PaperWords): string =>
  words.t(`paper.confidential.${audience}`, { client });
