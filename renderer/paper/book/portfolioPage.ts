import { hasRelation, root6WindowAt, root20ShareOf } from '../../../shared/insight/moments.ts';
import { addDays } from '../../../shared/model/plainDate.ts';
import { severities } from '../../../shared/model/vocabulary.ts';
import type { PaperPage } from '../paperPage.ts';
import type { PaperSource } from '../paperSource.ts';
import { type BookContext, bookPages } from './bookPage.ts';
import { type CellLine, type TableRow, tablePages } from './bookTable.ts';

/** What the overview says of one client. */
export interface PortfolioEntry {
  readonly name: string;
  readonly severeness: readonly number[];
  readonly coverage: number;
  readonly row: TableRow;
}

/** The gravest so many are told; the rest is counted. */
const toldFindings = 2;

/** Read from the source at once, so that nothing of a client but this line is kept while a long book is made. */
export const portfolioEntry = (source: PaperSource, context: BookContext): PortfolioEntry => {
  const { state, findings, coverage, rules } = source;
  const { words } = context;
  const severeness = severities.map((severity) => findings.filter((each) => each.severity === severity).length);
  const rest = findings.length - toldFindings;
  const phase = state.phase ? words.t(`word.phase.${state.phase}`) : '';
  const told: readonly CellLine[] = [
    ...findings.slice(0, toldFindings).map(
      ({ title, severity }): CellLine => ({
        text: words.say(title),
        tone: severity === 'alarm' ? 'warn' : 'plain',
      }),
    ),
    ...(rest > 0 ? [{ text: words.t('book.andMore', { count: rest }), tone: 'quiet' } as const] : []),
    ...(findings.length === 0 ? [{ text: words.t('paper.noFindings'), tone: 'quiet' } as const] : []),
  ];
  return {
    name: state.client.name,
    severeness,
    coverage: coverage.score,
    row: {
      label: '',
      cells: [
        {
          lines: [
            { text: state.client.name, tone: 'name' },
            { text: phase, tone: 'quiet' },
          ],
        },
        ...(rules.findings
          ? [
              {
                lines: [{ text: words.percent(coverage.score), tone: 'plain' as const }],
                bar: coverage.score,
              },
              { lines: told },
            ]
          : []),
        ...(rules.plans ? [{ lines: momentLines(source, context) }] : []),
      ],
    },
  };
};

const momentLines = ({ state, findings }: PaperSource, { words }: BookContext): readonly CellLine[] => {
  const window = hasRelation(state) ? root6WindowAt(state.client.relationStart, state.date) : null;
  const unanswered = findings.some(({ rule }) => rule === 'root7Programme');
  const isRunning = state.programmes.some(({ programme, isFinished }) => programme.kind === 'root7' && !isFinished);
  const share = root20ShareOf(state);
  const lines: readonly CellLine[] = [
    ...(window
      ? [{ text: words.t('book.root6', { date: words.shortDate(addDays(window.to, -1)) }), tone: 'warn' } as const]
      : []),
    ...(unanswered ? [{ text: words.t('book.root7Open'), tone: 'warn' } as const] : []),
    ...(isRunning ? [{ text: words.t('book.root7Running'), tone: 'plain' } as const] : []),
    ...(share === null
      ? []
      : [{ text: words.t('book.root20', { share: words.percent(share) }), tone: 'warn' } as const]),
  ];
  return lines.length > 0 ? lines : [{ text: '–', tone: 'quiet' }];
};

/** All clients at a glance, those with the gravest findings first. `pageOf`: where each one's own pages begin. */
export const portfolioPages = (
  entries: readonly PortfolioEntry[],
  pageOf: (index: number) => number | undefined,
  firstPage: number,
  context: BookContext,
): readonly PaperPage[] => {
  const { words, options } = context;
  const { findings: tellsFindings, plans: tellsPlans } = options.leaving.rules;
  const columns = [
    { heading: words.t('book.portfolio.client'), share: tellsFindings ? 0.27 : 0.6 },
    ...(tellsFindings
      ? [
          { heading: words.t('paper.figures.coverage'), share: 0.15 },
          { heading: words.t('paper.findings'), share: tellsPlans ? 0.36 : 0.58 },
        ]
      : []),
    ...(tellsPlans ? [{ heading: words.t('book.portfolio.moments'), share: tellsFindings ? 0.22 : 0.4 }] : []),
  ];
  const rows = entries
    .map((entry, index) => ({ entry, index }))
    .toSorted((a, b) => gravest(a.entry, b.entry))
    .map(({ entry: { row }, index }) => leadingTo(row, pageOf(index)));
  const title = words.t('book.clients', { count: entries.length });
  return bookPages({ kind: 'together', title }, words.t('book.page.portfolio'), firstPage, context, (area, own) =>
    tablePages(rows, 0, columns, area, own),
  );
};

const gravest = (a: PortfolioEntry, b: PortfolioEntry): number => {
  const difference = a.severeness.map((count, index) => (b.severeness[index] ?? 0) - count).find((each) => each !== 0);
  return difference ?? (a.coverage - b.coverage || a.name.localeCompare(b.name));
};

const leadingTo = (row: TableRow, toPage: number | undefined): TableRow => {
  if (toPage === undefined) return row;
  return {
    ...row,
    cells: row.cells.map((cell, index) =>
      cell && index === 0 ? { ...cell, lines: cell.lines.map((each) => ({ ...each, toPage })) } : cell,
    ),
  };
};
