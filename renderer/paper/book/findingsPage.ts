import { actionLabelOf } from '../../../shared/insight/findings/finding.ts';
import type { Finding } from '../../../shared/insight/types.ts';
import { severities } from '../../../shared/model/vocabulary.ts';
import { wrapText } from '../../../shared/scene/textWidth.ts';
import type { PaperPage } from '../paperPage.ts';
import type { PaperSource } from '../paperSource.ts';
import { line, text, textLines } from '../shapes.ts';
import type { Block } from '../sideBlocks.ts';
import { toldFindings } from '../toldFindings.ts';
import { beside, capsBlock, gap, linesBlock, paragraph } from './bookBlocks.ts';
import { columnPages, columnsFor, columnWidth } from './bookColumns.ts';
import { type BookContext, bookPages } from './bookPage.ts';

/** What needs a decision, gravest first and with the numbers of the map: why, and what to do about it. */
export const findingsPages = (source: PaperSource, firstPage: number, context: BookContext): readonly PaperPage[] =>
  bookPages(
    { kind: 'client', state: source.state },
    context.words.t('book.page.findings'),
    firstPage,
    context,
    (area, own) => {
      const columns = columnsFor(area, own);
      return columnPages(groupsOf(source, columnWidth(area, columns), own), area, columns);
    },
  );

const groupsOf = (source: PaperSource, width: number, context: BookContext): readonly (readonly Block[])[] => {
  const { words, type } = context;
  const numbered = toldFindings(source.findings).flatMap(({ number, findings }) =>
    findings.map((finding) => ({ finding, number })),
  );
  const groups = severities.flatMap((severity): readonly (readonly Block[])[] => {
    const [first, ...others] = numbered
      .filter(({ finding }) => finding.severity === severity)
      .map(({ finding, number }) => findingGroup(finding, number, width, context));
    if (!first) return [];
    const heading = capsBlock(words.t(`book.severity.${severity}`), width, context);
    return [[heading, ...first], ...others, [gap(type.body * (0.6 + 0.4 * type.air))]];
  });
  if (source.asleep === 0) return groups;
  return [...groups, [paragraph(words.t('book.asleep', { count: source.asleep }), width, context, 'quiet')]];
};

/** What it is, why, which may name a hundred people, and what to do about it. */
const findingGroup = (finding: Finding, number: number, width: number, context: BookContext): readonly Block[] => {
  const { type, words, ink } = context;
  const { tokens } = ink;
  const r = type.body * 0.72;
  const inset = 2 * r + type.body * 0.7;
  const room = width - inset;
  const title = wrapText(words.say(finding.title), room, type.body, 620).lines;
  const why = wrapText(words.say(finding.why), room, type.small).lines;
  const action = wrapText(words.say(actionLabelOf(finding)), room - type.small * 1.5, type.small, 600).lines;
  const pad = type.body * 0.62 * type.air;
  const head: Block = {
    height: pad + title.length * type.body * 1.34 + type.body * 0.12,
    draw: (x, y) => [
      line(`M${x} ${y}H${x + width}`, tokens.line, 1),
      { kind: 'circle', x: x + r, y: y + pad + type.body * 0.66, r, fill: tokens.ink },
      text(x + r, y + pad + type.body * 0.66 + type.caps * 0.36, String(number), {
        size: type.caps,
        weight: 600,
        fill: tokens.card,
        anchor: 'middle',
      }),
      ...textLines(x + inset, y + pad + type.body, title, type.body * 1.34, {
        size: type.body,
        weight: 600,
        fill: tokens.ink,
      }),
    ],
  };
  const what = { size: type.small, weight: 600, fill: tokens.accent };
  return [
    head,
    beside(gap(0), [linesBlock(why, { size: type.small, fill: tokens.ink2 }, type.small * 0.3)], inset),
    {
      height: action.length * type.small * 1.4 + pad,
      draw: (x, y) => [
        text(x + inset, y + type.small, '→', what),
        ...textLines(x + inset + type.small * 1.5, y + type.small, action, type.small * 1.4, what),
      ],
    },
  ];
};
