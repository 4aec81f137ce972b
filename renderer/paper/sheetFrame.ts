import { hasRelation, root6WindowAt } from '../../shared/insight/moments.ts';
import type { Logo } from '../../shared/ipc/printContract.ts';
import { addDays } from '../../shared/model/plainDate.ts';
import type { Tokens } from '../../shared/scene/palette.ts';
import { textWidth, wrapText } from '../../shared/scene/textWidth.ts';
import type { ClientState } from '../../shared/time/clientState.ts';
import type { PaperWords } from './paperWords.ts';
import { asPart, line, type PlacedLogo, type Shape, text, textLines } from './shapes.ts';
import { type Sheet, typeSize } from './sheetSize.ts';

/** What every sheet has: the head with client and date, the foot with the confidentiality line. */
interface SheetFrame {
  readonly top: number;
  readonly bottom: number;
  readonly head: readonly Shape[];
  /** `pages` null: of a book, which may be long. */
  readonly foot: (page: number, pages: number | null) => readonly Shape[];
  readonly logo: PlacedLogo | null;
  /** The client's name where it had to be cut. */
  readonly cut: readonly string[];
}

/** How a sheet is dressed for those who will read it. */
export interface SheetDress {
  /** Stands in the foot. */
  readonly confidentiality: string;
  /** Stands in the middle of the foot; absent or empty: nothing. */
  readonly company?: string;
  /** For whom, and by whom; empty: nobody in particular. */
  readonly prepared: string;
  readonly logo: Logo | null;
  /** Whether the √6 window and the share of our turnover are told. */
  readonly tellsPlans: boolean;
}

const nameSizes = [34, 30, 26, 22];
/** What names may make of the head and the foot, as shares of the sheet: they may be as long as they are. */
const mostPrepared = { share: 0.3, lines: 3 };
const mostCompany = 0.28;
const footGap = 16;
const largestLogo = { width: 170, height: 52 };

/** What a head says. */
interface Heading {
  readonly title: string;
  readonly subtitle: string;
  /** In units; absent: as small as under a map. */
  readonly subtitleSize?: number;
  /** At the right. */
  readonly date: string;
  readonly facts: readonly string[];
}

/** `heading`: what stands under the name and at the right, where the sheet does not tell one date. */
export const sheetFrame = (
  state: ClientState,
  sheet: Sheet,
  tokens: Tokens,
  words: PaperWords,
  dress: SheetDress,
  heading?: Partial<Pick<Heading, 'subtitle' | 'subtitleSize' | 'date'>>,
): SheetFrame =>
  titledFrame(
    {
      title: state.client.name,
      subtitle: mapSubtitle(state, words, dress.tellsPlans),
      date: words.t('paper.stateAt', { date: words.date(state.date) }),
      facts: dress.tellsPlans ? headFacts(state, words) : [],
      ...heading,
    },
    sheet,
    tokens,
    words,
    dress,
  );

export const titledFrame = (
  { title: name, subtitle: under, subtitleSize = 15, date, facts: told }: Heading,
  sheet: Sheet,
  tokens: Tokens,
  words: PaperWords,
  dress: SheetDress,
): SheetFrame => {
  const left = sheet.margin.side;
  const edge = sheet.width - sheet.margin.side;
  const logo = dress.logo && fittedLogo(dress.logo);
  const right = logo ? edge - logo.width - 26 : edge;
  const factSize = typeSize(sheet, 13.5);
  const ownWidth = Math.max(textWidth(date, 19, 650), ...told.map((fact) => textWidth(fact, factSize)));
  const preparedRoom = Math.max(ownWidth, (right - left) * mostPrepared.share);
  // What is cut of it is told in full elsewhere: the name at the left, the company over its bank.
  const prepared = dress.prepared
    ? wrapText(dress.prepared, preparedRoom, factSize, 400, mostPrepared.lines).lines
    : [];
  const facts = [...prepared, ...told];
  const factWidth = Math.max(ownWidth, ...prepared.map((each) => textWidth(each, factSize)));
  const room = right - left - factWidth - 40;
  const size = nameSizes.find((each) => textWidth(name, each, 680) <= room) ?? 22;
  const nameLines = wrapText(name, room, size, 680, 2);
  const subtitle = wrapText(under, room, subtitleSize, 400, 2).lines;
  const nameTop = sheet.margin.top + 30;
  const subTop = nameTop + (nameLines.lines.length - 1) * size * 1.12 + 9 + subtitleSize;
  const ruleY = Math.max(
    subTop + (subtitle.length - 1) * subtitleSize * 1.27 + 16 + Math.max(0, facts.length - 1) * 2,
    // Room for the date above the facts.
    sheet.margin.top + 31 + factSize * (facts.length * 1.35 + 0.1),
  );
  const factTop = ruleY - 16 - (facts.length - 1) * factSize * 1.35;
  const footY = sheet.height - sheet.margin.bottom - 26;
  const footSize = typeSize(sheet, 11.5);
  const company = wrapText(dress.company?.trim() ?? '', sheet.width * mostCompany, footSize, 600, 1).lines[0] ?? '';
  const footRoom = company
    ? (sheet.width - textWidth(company, footSize, 600)) / 2 - left - footGap
    : (edge - left) * 0.78;
  const confidentiality = wrapText(dress.confidentiality, footRoom, footSize, 400, 1).lines[0] ?? '';
  return {
    top: ruleY,
    bottom: footY,
    cut: nameLines.isCut ? [name] : [],
    logo: logo && { ...logo, x: edge - logo.width, y: ruleY - 12 - logo.height },
    head: [
      ...asPart(
        { kind: 'title', id: 'title', label: name },
        textLines(left, nameTop, nameLines.lines, size * 1.12, {
          size,
          weight: 700,
          fill: tokens.ink,
          spacing: -0.5,
          heading: 1,
        }),
      ),
      ...textLines(left, subTop, subtitle, subtitleSize * 1.27, { size: subtitleSize, fill: tokens.ink2, heading: 2 }),
      text(right, facts.length > 0 ? factTop - factSize * 1.45 : ruleY - 18, date, {
        size: 19,
        weight: 600,
        fill: tokens.ink,
        anchor: 'end',
      }),
      ...textLines(right, factTop, facts, factSize * 1.35, { size: factSize, fill: tokens.ink2, anchor: 'end' }),
      line(`M${left} ${ruleY}H${edge}`, tokens.ink, 2),
    ],
    foot: (page, pages) => [
      line(`M${left} ${footY}H${edge}`, tokens.line, 1),
      text(left, footY + 20, confidentiality, { size: footSize, fill: tokens.ink3 }),
      ...(company
        ? [
            text(sheet.width / 2, footY + 20, company, {
              size: footSize,
              weight: 600,
              fill: tokens.ink2,
              anchor: 'middle',
            }),
          ]
        : []),
      text(edge, footY + 20, pages === null ? String(page) : words.t('paper.page', { page, pages }), {
        size: footSize,
        fill: tokens.ink3,
        anchor: 'end',
      }),
    ],
  };
};

const fittedLogo = ({ href, width, height }: Logo) => {
  const scale = Math.min(largestLogo.width / width, largestLogo.height / height);
  return { href, width: width * scale, height: height * scale };
};

/** Where we think the relation stands is a plan of ours. */
const mapSubtitle = (state: ClientState, words: PaperWords, tellsPhase: boolean): string =>
  state.phase && tellsPhase
    ? words.t('paper.subtitle', {
        phase: words.t(`word.phase.${state.phase}`),
        date: words.date(state.client.relationStart),
      })
    : words.t('paper.subtitleNoPhase', { date: words.date(state.client.relationStart) });

const headFacts = (state: ClientState, words: PaperWords): readonly string[] => {
  const window = hasRelation(state) ? root6WindowAt(state.client.relationStart, state.date) : null;
  const share = state.turnoverShare;
  const facts = [
    ...(window ? [words.t('paper.root6', { date: words.date(addDays(window.to, -1)) })] : []),
    ...(share ? [words.t('paper.share', { share: words.percent(share.share), year: share.year })] : []),
  ];
  return facts.length > 0 ? [facts.join(' · ')] : [];
};
