import { coverageThatLeaves } from '../../shared/exchange/leaving/coverageThatLeaves.ts';
import type { LeavingRules } from '../../shared/exchange/leaving/leavingRules.ts';
import { coverageOf } from '../../shared/insight/coverage.ts';
import { pullsOf } from '../../shared/insight/disturbance.ts';
import { clientOf } from '../../shared/record/clientRecord.ts';
import { wrapText } from '../../shared/scene/textWidth.ts';
import type { ClientState } from '../../shared/time/clientState.ts';
import { dateInWords, percent, shortDate } from '../i18n/say.ts';
import { drawFace } from '../paper/drawFace.ts';
import { paperWords } from '../paper/paperWords.ts';
import { n, text } from '../paper/shapes.ts';
import type { Film } from './film.ts';
import type { FilmShape } from './filmShapes.ts';
import { frame } from './frame.ts';

const { t } = paperWords;
const middle = frame.width / 2;

/** Who, from when to when, and for whose eyes. */
export const drawTitleCard = (film: Film): readonly FilmShape[] => {
  const { tokens } = film.ink;
  const name = wrapText(clientOf(film.record).name, frame.width - 240, 84, 700, 2).lines;
  const centred = (y: number, words: string, size: number, fill: string, weight = 400): FilmShape =>
    text(middle, y, words, { size, weight, fill, anchor: 'middle' });
  return [
    ...ornament(film),
    ...name.map((line, index) => centred(520 + index * 96, line, 84, tokens.ink, 700)),
    centred(520 + name.length * 96 - 26, t('film.titleOwn', { company: film.ownCompany }), 36, tokens.ink2),
    centred(
      520 + name.length * 96 + 50,
      `${dateInWords(film.range.from)} – ${dateInWords(film.range.to)}`,
      40,
      tokens.accent,
      620,
    ),
    centred(frame.height - 80, film.confidentiality, 24, tokens.ink3),
  ];
};

/** Three faces, three strands, three of ours: the whole idea, small. */
const ornament = (film: Film): readonly FilmShape[] => {
  const { tokens, looks } = film.ink;
  const left = middle - 190;
  const right = middle + 190;
  const rows = [180, 270, 360];
  const strands = [
    { from: 0, to: 0, colour: tokens.strand, width: 6, dash: undefined },
    { from: 1, to: 2, colour: tokens.warn, width: 5, dash: [10, 9] },
    { from: 2, to: 1, colour: tokens.strand, width: 9, dash: undefined },
  ];
  const disc = (x: number, y: number): FilmShape => ({
    kind: 'circle',
    x,
    y,
    r: 34,
    fill: tokens.avatar,
    stroke: tokens.avatarLine,
    strokeWidth: 2,
  });
  const statuses = ['favourable', 'unknown', 'neutral'] as const;
  return [
    ...strands.map(({ from, to, colour, width, dash }): FilmShape => {
      const [y1, y2] = [rows[from] ?? 0, rows[to] ?? 0];
      const d = `M${left} ${y1}C${left + 160} ${y1} ${right - 160} ${y2} ${right} ${y2}`;
      return { kind: 'path', d, stroke: colour, strokeWidth: width, ...(dash ? { dash } : {}) };
    }),
    ...statuses.flatMap((status, index): readonly FilmShape[] => {
      const y = rows[index] ?? 0;
      return looks ? drawFace(left, y, 34, { status, look: looks[status] }) : [disc(left, y)];
    }),
    ...rows.map((y) => disc(right, y)),
  ];
};

/** What changed between the first day and the last, in figures. */
export const drawEndCard = (film: Film): readonly FilmShape[] => {
  const { tokens } = film.ink;
  const { from, to } = film.range;
  const [first, last] = [film.at(from).state, film.at(to).state];
  const pulls = pullsOf(film.record).filter(({ date }) => from < date && date <= to);
  const left = middle - 620;
  const columns = [middle + 250, middle + 560] as const;
  const rows = figures(first, film.rules).map((row, index) => ({
    ...row,
    before: row.value,
    now: figures(last, film.rules)[index]?.value ?? '',
  }));
  const top = 400;
  const pitch = 86;
  return [
    text(left, 190, t('film.changed'), { size: 60, weight: 700, fill: tokens.ink }),
    ...(film.rules.findings
      ? [
          text(left, 254, sumOfPulls(pulls.length, pulls.filter(({ kind }) => kind === 'colleagueLeft').length), {
            size: 32,
            fill: tokens.ink2,
          }),
        ]
      : []),
    ...[from, to].map((date, index) =>
      text(columns[index] ?? 0, top - 46, shortDate(date), {
        size: 27,
        weight: 600,
        fill: index === 0 ? tokens.ink3 : tokens.accent,
        anchor: 'end',
      }),
    ),
    ...rows.flatMap(({ name, before, now }, index): readonly FilmShape[] => {
      const y = top + 40 + index * pitch;
      return [
        { kind: 'path', d: `M${left} ${n(y - 58)}H${columns[1]}`, stroke: tokens.line, strokeWidth: 1.6 },
        text(left, y, name, { size: 32, fill: tokens.ink }),
        text(columns[0], y, before, { size: 34, fill: tokens.ink3, anchor: 'end' }),
        text(columns[1], y, now, { size: 34, weight: 700, fill: tokens.ink, anchor: 'end' }),
      ];
    }),
    text(left, frame.height - 80, `${clientOf(film.record).name} · ${film.confidentiality}`, {
      size: 24,
      fill: tokens.ink3,
    }),
  ];
};

const sumOfPulls = (all: number, ofOurs: number): string =>
  all === 0
    ? t('film.noPulls')
    : [t('film.pulls', { count: all }), ...(ofOurs > 0 ? [t('film.pullsOfOurs', { count: ofOurs })] : [])].join(' · ');

const figures = (
  state: ClientState,
  rules: LeavingRules,
): readonly { readonly name: string; readonly value: string }[] => {
  const coverage = coverageOf(state);
  const { score } = coverageThatLeaves(coverage, rules);
  const unread = state.seats.filter(({ holder, emotion }) => holder === 'known' && emotion.status === 'unknown').length;
  const { have, of } = coverage.counts.unproven;
  return [
    ...(rules.findings ? [{ name: t('film.figure.coverage'), value: percent(score) }] : []),
    { name: t('film.figure.people'), value: String(state.seats.filter(({ holder }) => holder === 'known').length) },
    { name: t('film.figure.colleagues'), value: String(state.colleagues.filter(({ hasLeft }) => !hasLeft).length) },
    ...(rules.findings ? [{ name: t('film.figure.unproven'), value: t('film.figure.of', { have, of }) }] : []),
    ...(rules.findings && rules.emotions ? [{ name: t('film.figure.unread'), value: String(unread) }] : []),
  ];
};
