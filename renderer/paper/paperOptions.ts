import type { Leaving, LeavingRules } from '../../shared/exchange/leaving/leavingRules.ts';
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
  readonly leaving: Leaving;
  /** In the foot; null or absent: the audience's own sentence. */
  readonly confidentiality?: string | null;
  /** The number of its first sheet in a book, which is numbered through; absent: the sheets are all there is. */
  readonly firstPage?: number;
  /** What has pages of its own in the book, so that what of it finds no room beside the map is not told twice. */
  readonly toldElsewhere?: readonly ('findings' | 'years')[];
  /** No type of a map is smaller than this where it stands on one sheet so; absent: as small as the paper allows. */
  readonly readablePoints?: number;
}

/** What a sheet is called in the foot: in a book by its page alone. */
export const numberOf = (
  { firstPage }: Pick<PaperOptions, 'firstPage'>,
  index: number,
  count: number,
): [number, number | null] => (firstPage === undefined ? [index + 1, count] : [firstPage + index, null]);

export const inkOf = (options: PaperOptions): CardColours =>
  inkOn(options.mono ? 'mono' : 'paper', options.leaving.rules);

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

type Dressed = Pick<PaperOptions, 'leaving' | 'ownCompany' | 'confidentiality' | 'logo'>;

export const dressOf = (options: Dressed, { client }: ClientState, words: PaperWords): SheetDress =>
  dressFor(options, client.name, words);

/** `client`: by name, of whom the sheet tells; of several at once, how they are called together. */
export const dressFor = (options: Dressed, client: string, words: PaperWords): SheetDress => {
  const { audience, rules } = options.leaving;
  const company = options.ownCompany.trim();
  const by = company ? 'paper.preparedBy' : 'paper.prepared';
  return {
    confidentiality: options.confidentiality ?? confidentialityFor(audience, client, words),
    prepared: words.t(by, { audience: words.t(`paper.audience.${audience}`, { client }), company }),
    logo: options.logo ?? null,
    tellsPlans: rules.plans,
  };
};

/** What stands in the foot unless the user writes something else. */
export const confidentialityFor = (audience: Leaving['audience'], client: string, words: PaperWords): string =>
  words.t(`paper.confidential.${audience}`, { client });
