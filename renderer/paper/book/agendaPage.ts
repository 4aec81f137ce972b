import { type AgendaItem, agendaOfClient } from '../../../shared/insight/agenda.ts';
import { phrasesOf } from '../../agenda/itemWords.ts';
import type { PaperPage } from '../paperPage.ts';
import type { PaperSource } from '../paperSource.ts';
import { type BookContext, bookPages } from './bookPage.ts';
import { type CellLine, type TableRow, tablePages } from './bookTable.ts';

const groups = ['late', 'due', 'planned'] as const;
type Group = (typeof groups)[number];

/** What ought to happen: late, due and planned. */
export const agendaPages = (source: PaperSource, firstPage: number, context: BookContext): readonly PaperPage[] => {
  const { t } = context.words;
  const items = agendaThatLeaves(source);
  const rows = groups.flatMap((group) =>
    items.filter((item) => groupOf(item) === group).map((item) => rowOf(item, group, context)),
  );
  const columns = [
    { heading: t('book.agenda.day'), share: 0.15, isWhole: true },
    { heading: t('table.column.client'), share: 0.27 },
    { heading: t('table.column.own'), share: 0.2 },
    { heading: t('book.agenda.what'), share: 0.38 },
  ];
  return bookPages({ kind: 'client', state: source.state }, t('book.page.agenda'), firstPage, context, (area, own) =>
    tablePages(rows, 0.13, columns, area, own),
  );
};

/** Who is not told what we conclude sees what is planned, and no word of what is late. */
export const agendaThatLeaves = ({ record, state, rules }: PaperSource): readonly AgendaItem[] => {
  const items = agendaOfClient(record, state.date);
  if (rules.findings) return items;
  return items.filter(({ kind }) => kind === 'planned').map((item) => ({ ...item, due: null }));
};

const groupOf = ({ kind }: AgendaItem): Group => (kind === 'overdue' || kind === 'lapsed' ? 'late' : kind);

const rowOf = (item: AgendaItem, group: Group, { words, options }: BookContext): TableRow => {
  const tellsSummary = options.leaving.rules.summaries;
  const phrases = phrasesOf(item);
  const why: readonly CellLine[] = [
    {
      text: phrases
        .filter(({ isLate }) => !isLate)
        .map(({ text }) => text)
        .join(' · '),
      tone: 'plain',
    },
    ...phrases.filter(({ isLate }) => isLate).map(({ text }): CellLine => ({ text, tone: 'warn' })),
    ...(item.touch && tellsSummary ? [{ text: item.touch.summary, tone: 'quiet', mostLines: 4 } as const] : []),
  ];
  return {
    label: words.t(`book.agenda.${group}`),
    isWarning: group === 'late',
    cells: [
      { lines: [{ text: words.shortDate(item.date), tone: 'plain' }] },
      {
        lines: [
          { text: item.name, tone: 'name' },
          { text: item.seatTitle, tone: 'quiet' },
        ],
      },
      {
        lines: [
          item.colleague
            ? { text: item.colleague.name, tone: 'plain' }
            : { text: words.t('agenda.nobodyYet'), tone: 'warn' },
        ],
      },
      { lines: why },
    ],
  };
};
