import type { Ballot } from '../../../shared/insight/ballots.ts';
import { personName } from '../../../shared/insight/peopleOfState.ts';
import { majorityOf } from '../../../shared/insight/tally.ts';
import type { EmotionalStatus, StancePosition } from '../../../shared/model/vocabulary.ts';
import { initialsOf } from '../../../shared/scene/initials.ts';
import { statusLooks } from '../../../shared/scene/palette.ts';
import { textWidth } from '../../../shared/scene/textWidth.ts';
import type { ClientState } from '../../../shared/time/clientState.ts';
import { line, type Shape, text } from '../shapes.ts';
import type { Block } from '../sideBlocks.ts';
import { rectTexture } from '../texture.ts';
import type { BookContext } from './bookPage.ts';

/** From for us to against us, as they stand at the table. */
const order: readonly StancePosition[] = ['for', 'undecided', 'unknown', 'against'];

/** The colours and textures of feelings tell stances as well: both run from with us to against us. */
const lookOf: Readonly<Record<StancePosition, EmotionalStatus>> = {
  for: 'inspired',
  undecided: 'neutral',
  unknown: 'unknown',
  against: 'hostile',
};

/**
 * Heads at the table, each once, or votes, each in the hand that casts it. Both are drawn on the measure of the votes,
 * so that what is missing at the table shows; the mark is where more than half begins.
 */
export const voteBar = (
  kind: 'heads' | 'votes',
  ballots: readonly Ballot[],
  state: ClientState,
  width: number,
  { type, ink, words, options }: BookContext,
): Block => {
  const cells = order.flatMap((position) =>
    ballots
      .filter((ballot) => ballot.position === position && ballot.casts.length > 0)
      .flatMap(({ personId, casts }) =>
        (kind === 'heads' ? [personId] : casts).map((ownerId) => ({ ownerId, position })),
      ),
  );
  const counts = (position: StancePosition): number => cells.filter((cell) => cell.position === position).length;
  const needed = majorityOf(cells.length);
  const labels = [words.t('timeline.votes.heads'), words.t('timeline.votes.votes')];
  const labelWidth = Math.max(...labels.map((each) => textWidth(each, type.body, 600))) + type.body;
  const unit = (width - labelWidth) / Math.max(1, ballots.length);
  const height = type.body * (1.4 + 0.5 * type.air);
  const looks = statusLooks[options.mono ? 'mono' : 'paper'];
  const told = words.t('deals.countOf', { for: counts('for'), needed, of: cells.length });
  return {
    height: height + type.small * 1.9,
    draw: (x, y) => {
      const left = x + labelWidth;
      const shapes: Shape[] = [
        text(x, y + height / 2 + type.body * 0.36, words.t(`timeline.votes.${kind}`), {
          size: type.body,
          weight: 600,
          fill: ink.tokens.ink,
        }),
      ];
      cells.forEach(({ ownerId, position }, index) => {
        const look = looks[lookOf[position]];
        const box = { x: left + index * unit + 1, y, width: unit - 2, height };
        shapes.push({
          kind: 'rect',
          ...box,
          radius: 4,
          fill: look.fill,
          ...(look.outline === 'none' ? {} : { stroke: look.outline, strokeWidth: 0.8 }),
        });
        const texture = rectTexture(look.pattern, box);
        if (texture)
          shapes.push({
            kind: 'path',
            d: texture.d,
            stroke: look.mark,
            strokeWidth: texture.strokeWidth,
            cap: texture.cap,
          });
        const initials = initialsOf(personName(state, ownerId));
        const wide = textWidth(initials, type.small, 600);
        if (wide + 12 > box.width) return;
        const middle = box.x + box.width / 2;
        if (look.plate || look.pattern !== 'plain')
          shapes.push({
            kind: 'rect',
            x: middle - wide / 2 - 5,
            y: y + height / 2 - type.small * 0.72,
            width: wide + 10,
            height: type.small * 1.44,
            radius: 4,
            fill: look.plate ?? look.fill,
          });
        shapes.push(
          text(middle, y + height / 2 + type.small * 0.36, initials, {
            size: type.small,
            weight: 600,
            fill: look.text,
            anchor: 'middle',
          }),
        );
      });
      const half = left + (cells.length / 2) * unit;
      shapes.push(
        line(`M${half} ${y - 4}V${y + height + 4}`, ink.tokens.ink, 1.6),
        text(left, y + height + type.small * 1.2, told, { size: type.small, fill: ink.tokens.ink2 }),
      );
      return shapes;
    },
  };
};
