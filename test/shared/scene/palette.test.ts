import { describe, expect, test } from 'vitest';
import { cadences, type EmotionalStatus, emotionalStatuses } from '../../../shared/model/vocabulary.ts';
import {
  face,
  grounds,
  staleLook,
  staleRings,
  statusLooks,
  strandLooks,
  strandWidthOf,
} from '../../../shared/scene/palette.ts';

/** Relative luminance of a `#rrggbb` colour, 0..1 (WCAG 2). */
const luminance = (colour: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((start) => {
    const share = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

const pairs = emotionalStatuses.flatMap((a, index) => emotionalStatuses.slice(0, index).map((b) => [a, b] as const));

describe('the six statuses', () => {
  test.each(grounds)('differ on %s without their colour, by grey or by texture', (ground) => {
    const looks = statusLooks[ground];
    for (const [a, b] of pairs) {
      const isOtherGrey = Math.abs(luminance(looks[a].fill) - luminance(looks[b].fill)) > 0.08;
      expect(isOtherGrey || looks[a].pattern !== looks[b].pattern, `${a} and ${b}`).toBe(true);
    }
  });

  test.each(grounds)(
    'keep the full colour of their ring on %s when read long ago, so that none looks milder',
    (ground) => {
      const looks = statusLooks[ground];
      const rings = emotionalStatuses.map((status) => {
        const stale = staleLook(looks[status], looks.unknown.face);
        expect(stale).toMatchObject({ fill: 'none', plate: null, pattern: 'plain' });
        return stale.outline;
      });
      expect(rings).not.toContain('none');
      expect(looks.inspired.fill).toBe(rings[emotionalStatuses.indexOf('inspired')]);
    },
  );

  test.each(grounds)(
    'differ on %s without their colour when hollow, by the grey of their ring or by its lines',
    (ground) => {
      const looks = statusLooks[ground];
      const ringOf = (status: EmotionalStatus) => ({
        grey: luminance(staleLook(looks[status], looks.unknown.face).outline),
        lines: JSON.stringify(staleRings[status]),
      });
      // An unread one is never hollow: nobody read it long ago.
      for (const [a, b] of pairs.filter((pair) => !pair.includes('unknown'))) {
        const [one, other] = [ringOf(a), ringOf(b)];
        expect(Math.abs(one.grey - other.grey) > 0.06 || one.lines !== other.lines, `${a} and ${b}`).toBe(true);
      }
    },
  );

  test.each(emotionalStatuses)('%s has a ring that stays within its disc, and the face within the ring', (status) => {
    for (const { radius, width } of staleRings[status]) {
      expect(radius + width / 2).toBeLessThanOrEqual(face.discRadius + 1e-9);
      expect(radius - width / 2).toBeGreaterThan(11);
    }
  });

  test('differ by their mouths', () => {
    expect(new Set(emotionalStatuses.map((status) => face.mouths[status])).size).toBe(6);
  });

  test.each(grounds)('have words on %s that can be read on their bars', (ground) => {
    for (const status of emotionalStatuses) {
      const look = statusLooks[ground][status];
      const [dark, light] = [luminance(look.text), luminance(look.plate ?? look.fill)].sort((a, b) => a - b);
      expect(((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05), status).toBeGreaterThanOrEqual(4.5);
    }
  });
});

describe('strands', () => {
  test('are thicker the more often we meet', () => {
    const widths = cadences.map(strandWidthOf);
    expect(widths).toEqual([...widths].sort((a, b) => b - a));
    expect([widths[0], widths.at(-1), strandWidthOf(null)]).toEqual([5.2, 1.4, 1.8]);
  });

  test('tell their proof by their dash', () => {
    expect(new Set(Object.values(strandLooks).map((look) => look.dash.join())).size).toBe(3);
  });
});
