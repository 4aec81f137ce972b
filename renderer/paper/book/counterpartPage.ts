import { layoutBanks } from '../../../shared/scene/layoutBanks.ts';
import { staleLook } from '../../../shared/scene/palette.ts';
import { tableLanes } from '../../table/tableLanes.ts';
import type { ClientSide, OwnSide, SeatSide, StrandSide, TableLane } from '../../table/tableLine.ts';
import { drawFace } from '../drawFace.ts';
import { laneTitle } from '../laneWords.ts';
import type { PaperPage } from '../paperPage.ts';
import type { PaperSource } from '../paperSource.ts';
import { type BookContext, bookPages } from './bookPage.ts';
import { type CellLine, type TableCell, type TableColumn, type TableRow, tablePages } from './bookTable.ts';

/** The counterpart table: every row of the template, who is there, who of ours faces them, and how they stand. */
export const counterpartPages = (
  source: PaperSource,
  firstPage: number,
  context: BookContext,
): readonly PaperPage[] => {
  const { t } = context.words;
  const layout = layoutBanks(source.record, {
    phase: source.state.phase ?? 'exploration',
    visibleAt: [source.state.date],
  });
  const rows = tableLanes(source.state, layout).flatMap((lane) => rowsOfLane(lane, source, context));
  return bookPages({ kind: 'client', state: source.state }, t('book.page.table'), firstPage, context, (area, own) =>
    tablePages(rows, source.rules.roles ? 0.13 : 0, columnsFor(source, context), area, own),
  );
};

/** What is told has a column; the others share its room. */
const columnsFor = ({ rules }: PaperSource, { words: { t } }: BookContext): readonly TableColumn[] => {
  const weights = [
    { heading: t('table.column.client'), weight: 26, isTold: true },
    { heading: t('table.column.emotion'), weight: 20, isTold: rules.emotions },
    { heading: t('table.column.own'), weight: 24, isTold: true },
    { heading: t('table.column.cadence'), weight: 14, isTold: true },
    { heading: t('table.column.contact'), weight: 16, isTold: rules.findings },
  ].filter(({ isTold }) => isTold);
  const all = weights.reduce((sum, { weight }) => sum + weight, 0);
  return weights.map(({ heading, weight }) => ({ heading, share: weight / all }));
};

const rowsOfLane = ({ lane, lines }: TableLane, source: PaperSource, context: BookContext): readonly TableRow[] => {
  const { t } = context.words;
  return lines
    .filter(({ client, own }) => client.kind !== 'open' || own.kind !== 'open')
    .filter(({ client }) => client.kind !== 'ghost' || source.rules.findings)
    .map(({ client, own }) => ({
      label: laneTitle(lane, source.rules.findings, context.words) ?? '',
      isWarning: client.kind === 'ghost',
      cells: [
        clientCell(client, source, context),
        ...(source.rules.emotions ? [emotionCell(client, context)] : []),
        ownCell(own, source, context),
        cell(
          own.kind === 'strand' && own.cadence ? [plain(t(`word.cadence.${own.cadence}`))] : [],
          own.kind === 'strand' ? levelLines(own, context) : [],
        ),
        ...(source.rules.findings ? [contactCell(own, context)] : []),
      ],
    }));
};

const cell = (...lines: readonly (readonly CellLine[])[]): TableCell => ({ lines: lines.flat() });
const plain = (text: string): CellLine => ({ text, tone: 'plain' });
const quiet = (text: string): CellLine => ({ text, tone: 'quiet' });

const clientCell = (client: ClientSide, { rules }: PaperSource, { words }: BookContext): TableCell | null => {
  switch (client.kind) {
    case 'same':
      return null;
    case 'seat':
      return cell(
        [holderLine(client, rules.findings, words.t)],
        client.name === null || client.title === '' ? [] : [quiet(client.title)],
        client.companyRoles.length > 0 ? [quiet(client.companyRoles.join(', '))] : [],
        client.cameFromCompetitor ? [{ text: words.t('book.fromCompetitor'), tone: 'warn' }] : [],
      );
    case 'ghost':
      return cell([{ text: words.t('table.who'), tone: 'warn' }]);
    case 'elsewhere':
      return cell([
        quiet(`${client.name ?? '??'} · ${words.t('table.elsewhere', { lane: words.t(`word.lane.${client.lane}`) })}`),
      ]);
    case 'open':
      return cell();
  }
};

const holderLine = (seat: SeatSide, isFrank: boolean, t: BookContext['words']['t']): CellLine => {
  if (seat.name !== null) return { text: seat.name, tone: 'name' };
  if (!isFrank) return quiet(seat.title || t('paper.notKnownYet'));
  const text =
    seat.holder === 'vacant' ? t('paper.vacant') : seat.title ? t('paper.unknownHolder', { title: seat.title }) : '??';
  return { text, tone: 'warn' };
};

const emotionCell = (client: ClientSide, { ink, words }: BookContext): TableCell | null => {
  if (client.kind === 'same') return null;
  if (client.kind !== 'seat' || client.holder !== 'known') return cell();
  const { looks } = ink;
  const { status, isStale, isGut } = client;
  return {
    lines: [
      plain(words.t(`word.status.${status}`)),
      ...(isGut ? [quiet(words.t('word.confidence.gut'))] : []),
      ...(isStale ? [quiet(words.t('book.stale'))] : []),
    ],
    ...(looks
      ? {
          sign: (x: number, y: number, r: number) =>
            drawFace(x, y, r, {
              status,
              look: isStale && status !== 'unknown' ? staleLook(looks[status], looks.unknown.face) : looks[status],
            }),
        }
      : {}),
  };
};

const ownCell = (own: OwnSide, { rules }: PaperSource, { words }: BookContext): TableCell => {
  switch (own.kind) {
    case 'strand':
      return cell(
        [{ text: own.name, tone: 'name' }],
        own.title ? [quiet(own.title)] : [],
        own.hasLeft ? [{ text: words.t('table.hasLeft'), tone: 'warn' }] : [],
      );
    case 'none':
      return cell([rules.findings ? { text: words.t('table.nobody'), tone: 'warn' } : quiet('–')]);
    case 'idle':
      return cell([{ text: own.name, tone: 'name' }], own.title ? [quiet(own.title)] : []);
    case 'open':
    case 'blank':
      return cell();
  }
};

const levelLines = ({ level, wantedLevel }: StrandSide, { words: { t } }: BookContext): readonly CellLine[] => {
  if (level && wantedLevel && level !== wantedLevel)
    return [quiet(t('book.levelWanted', { level: t(`word.level.${level}`), wanted: t(`word.level.${wantedLevel}`) }))];
  if (level) return [quiet(t(`word.level.${level}`))];
  return wantedLevel ? [quiet(t('book.levelOnlyWanted', { wanted: t(`word.level.${wantedLevel}`) }))] : [];
};

const contactCell = (own: OwnSide, { words }: BookContext): TableCell => {
  if (own.kind !== 'strand') return cell();
  const last = own.lastTouch ? [plain(words.shortDate(own.lastTouch))] : [];
  if (own.proof === 'proven') return cell(last);
  if (own.proof === 'loose') return cell(last, [{ text: words.t('word.proof.loose'), tone: 'warn' }]);
  const since = own.unprovenSince;
  return cell(last, [
    {
      text: since ? words.t('paper.unprovenSince', { date: words.shortDate(since) }) : words.t('word.proof.unproven'),
      tone: 'warn',
    },
  ]);
};
