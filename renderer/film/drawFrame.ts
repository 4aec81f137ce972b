import type { Moment } from '../../shared/film/filmPlan.ts';
import type { View } from '../../shared/film/view.ts';
import { wrapText } from '../../shared/scene/textWidth.ts';
import { dateInWords } from '../i18n/say.ts';
import { paperWords } from '../paper/paperWords.ts';
import { text } from '../paper/shapes.ts';
import { drawCaption } from './drawCaption.ts';
import { drawEndCard, drawTitleCard } from './drawCards.ts';
import { drawChangingMap, drawStillMap, pullActs } from './drawFilmMap.ts';
import { drawPanel } from './drawPanel.ts';
import { drawStrip } from './drawStrip.ts';
import { dateOfDay, dayBefore, type Film, type Shown } from './film.ts';
import { eased, type FilmShape, group } from './filmShapes.ts';
import { frame, places } from './frame.ts';

/** The picture of one moment: the same moment gives the same shapes, whatever was drawn before. */
export const drawFrame = (film: Film, moment: Moment): readonly FilmShape[] => {
  const ground: FilmShape = { kind: 'rect', x: 0, y: 0, ...frame, fill: film.ink.tokens.ground };
  switch (moment.kind) {
    case 'title':
      return [
        ground,
        ...group(drawTitleCard(film), { alpha: Math.min(eased(moment.elapsed, 0, 0.6), eased(moment.left, 0, 0.5)) }),
      ];
    case 'end':
      return [ground, ...group(drawEndCard(film), { alpha: eased(moment.elapsed, 0, 0.6) })];
    case 'run': {
      const shown = film.at(dateOfDay(moment.day));
      return [
        ground,
        ...drawStillMap(film, shown, moment.view),
        ...drawPanel(film, shown, moment.view),
        ...drawAround(film, shown, moment.day, 0),
      ];
    }
    case 'hold': {
      const after = film.at(dateOfDay(moment.day));
      // A film may begin with a pull: then the day before is seen first.
      const isBeginning = after.date === film.range.from && !moment.isPull;
      const before = isBeginning ? null : film.at(dayBefore(after.date));
      return [
        ground,
        ...drawChangingMap(film, before, after, moment),
        ...drawTurningPanel(
          film,
          before,
          after,
          moment.view,
          moment.isPull ? eased(moment.elapsed, pullActs.change, 0.5) : 1,
        ),
        ...drawAround(film, after, moment.day, isBeginning ? 1 : eased(moment.elapsed, 0, 0.35)),
      ];
    }
  }
};

/** What is told beside the map turns over when it happens, not before. */
const drawTurningPanel = (
  film: Film,
  before: Shown | null,
  after: Shown,
  view: View | null,
  turned: number,
): readonly FilmShape[] =>
  turned < 1 && before
    ? [
        ...group(drawPanel(film, before, view), { alpha: 1 - turned }),
        ...group(drawPanel(film, after, view), { alpha: turned }),
      ]
    : drawPanel(film, after, view);

/** Everything but map and panel. `telling` 0..1: how far the caption of this day has come up. */
const drawAround = (film: Film, shown: Shown, day: number, telling: number): readonly FilmShape[] => [
  ...drawHead(film, shown),
  ...(film.hasCaptions ? drawCaption(film, shown.date, telling) : []),
  ...drawStrip(film, day),
];

const drawHead = (film: Film, { date, state }: Shown): readonly FilmShape[] => {
  const { tokens } = film.ink;
  const { x, y, width } = places.head;
  const name = wrapText(state.client.name, width - 460, 34, 700, 1).lines[0] ?? '';
  const phase = state.phase && film.rules.plans ? paperWords.t(`word.phase.${state.phase}`) : '';
  return [
    text(x, y + 40, name, { size: 34, weight: 700, fill: tokens.ink }),
    ...(phase ? [text(x, y + 66, phase, { size: 19, fill: tokens.ink2 })] : []),
    text(x + width, y + 42, dateInWords(date), { size: 38, weight: 700, fill: tokens.accent, anchor: 'end' }),
  ];
};
