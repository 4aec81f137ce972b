import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  clampZoom,
  fittedView,
  followedView,
  goesOnBelow,
  leastNameSize,
  letteringAt,
  opensWhole,
  partInView,
  toScene,
  viewShowing,
  zoomedView,
  zoomRange,
} from '../../../../renderer/map/geometry/view.ts';

const scene = { width: 900, height: 600 };
const lengths = fc.integer({ min: 50, max: 5000 });

describe('the view on opening', () => {
  test('draws a map that fits at its own size, in the middle of the window', () => {
    expect(fittedView(scene, { width: 1000, height: 640 }, 'opening')).toEqual({ zoom: 1, x: 50, y: 24 });
  });

  test('never draws larger than 1.15', () => {
    expect(fittedView(scene, { width: 4000, height: 3000 }, 'opening').zoom).toBe(1.15);
  });

  test('shrinks a map that is a little too large until it is seen whole', () => {
    const view = fittedView(scene, { width: 720, height: 700 }, 'opening');
    expect(view.zoom).toBeCloseTo(0.8);
    expect(view.x).toBeCloseTo(0);
  });

  test('shows the top of a map that could not be read whole, as wide as the window', () => {
    const view = fittedView({ width: 1000, height: 6000 }, { width: 800, height: 600 }, 'opening');
    expect(view).toEqual({ zoom: 0.8, x: 0, y: -4.800000000000001 });
  });

  test('draws a map to be scrolled no larger than its own size', () => {
    expect(fittedView({ width: 900, height: 6000 }, { width: 2000, height: 600 }, 'opening').zoom).toBe(1);
  });

  test('never writes a name smaller than 11 pixels, whatever the map and the window', () => {
    fc.assert(
      fc.property(lengths, lengths, lengths, lengths, (width, height, screenWidth, screenHeight) => {
        const { zoom } = fittedView({ width, height }, { width: screenWidth, height: screenHeight }, 'opening');
        expect(letteringAt(zoom).nameSize * zoom).toBeGreaterThanOrEqual(leastNameSize - 1e-9);
      }),
    );
  });

  test('shows even that map whole when asked for', () => {
    const view = fittedView({ width: 900, height: 6000 }, { width: 900, height: 598 }, 'whole');
    expect(view.zoom).toBeCloseTo(0.1);
  });

  test('is known to be the whole map, or only its top', () => {
    expect(opensWhole(scene, { width: 720, height: 700 })).toBe(true);
    expect(opensWhole({ width: 1000, height: 6000 }, { width: 800, height: 600 })).toBe(false);
  });

  test('survives a window without any room', () => {
    const view = fittedView(scene, { width: 0, height: 0 }, 'opening');
    expect(Object.values(view).every(Number.isFinite)).toBe(true);
  });
});

describe('the letters on the cards', () => {
  test('keep their size until names become hard to read, then grow, and at last leave only names', () => {
    expect(letteringAt(1)).toEqual({ look: 'whole', nameSize: 13.5 });
    expect([0.8, 0.7, 0.6, 0.2].map((zoom) => letteringAt(zoom).look)).toEqual(['larger', 'larger', 'names', 'names']);
    expect(letteringAt(0.7).nameSize).toBeGreaterThan(letteringAt(0.8).nameSize);
  });
});

describe('a map that goes on below the window', () => {
  test('is told from one whose blank edge alone lies there', () => {
    const screen = { width: 900, height: 600 };
    expect(goesOnBelow({ width: 900, height: 614 }, { y: 0, zoom: 1 }, screen)).toBe(false);
    expect(goesOnBelow({ width: 900, height: 620 }, { y: 0, zoom: 1 }, screen)).toBe(true);
    expect(goesOnBelow({ width: 900, height: 620 }, { y: -20, zoom: 1 }, screen)).toBe(false);
  });
});

describe('zooming', () => {
  test('leaves the point under the pointer where it is', () => {
    fc.assert(
      fc.property(lengths, lengths, fc.double({ min: 0.2, max: 5, noNaN: true }), (x, y, factor) => {
        const view = { x: 37, y: -12, zoom: 0.9 };
        const around = { x, y };
        const zoomed = zoomedView(view, factor, around);
        const before = toScene(view, around);
        const after = toScene(zoomed, around);
        expect(after.x).toBeCloseTo(before.x, 6);
        expect(after.y).toBeCloseTo(before.y, 6);
      }),
    );
  });

  test('stops at both ends of the range', () => {
    expect(clampZoom(100)).toBe(zoomRange.max);
    expect(clampZoom(0)).toBe(zoomRange.min);
  });
});

describe('bringing a card into view', () => {
  const screen = { width: 800, height: 600 };
  const card = { x: 50, y: 100, width: 214, height: 58 };

  test('changes nothing when it is there already', () => {
    const view = { x: 0, y: 0, zoom: 1 };
    expect(viewShowing(view, card, screen)).toBe(view);
  });

  test('moves only as far as needed', () => {
    expect(viewShowing({ x: 0, y: -120, zoom: 1 }, card, screen)).toEqual({ x: 0, y: -84, zoom: 1 });
    expect(viewShowing({ x: 700, y: 0, zoom: 1 }, card, screen).x).toBe(520);
  });

  test('ends with the card inside the window, wherever it was', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9000, max: 9000 }), fc.integer({ min: -9000, max: 9000 }), (x, y) => {
        const shown = viewShowing({ x, y, zoom: 0.8 }, card, screen);
        const left = card.x * 0.8 + shown.x;
        const top = card.y * 0.8 + shown.y;
        expect(left).toBeGreaterThanOrEqual(0);
        expect(top).toBeGreaterThanOrEqual(0);
        expect(left + card.width * 0.8).toBeLessThanOrEqual(screen.width);
        expect(top + card.height * 0.8).toBeLessThanOrEqual(screen.height);
      }),
    );
  });
});

describe('followedView', () => {
  const card = { x: 50, y: 600, width: 214, height: 56 };
  const screen = { width: 900, height: 700 };
  const start = { x: 0, y: 0, zoom: 0.6 };
  const isSeen = (box: typeof card, view: ReturnType<typeof followedView>): boolean => {
    const part = partInView(view, screen);
    return (
      part.x <= box.x &&
      part.y <= box.y &&
      box.x + box.width <= part.x + part.width &&
      box.y + box.height <= part.y + part.height
    );
  };

  test('keeps those who face the one that is followed in sight, large enough to be read', () => {
    const facing = [
      { ...card, x: 628, y: 560 },
      { ...card, x: 628, y: 300 },
    ];
    const view = followedView(start, card, facing, screen);
    expect([card, ...facing].map((box) => isSeen(box, view))).toEqual([true, true, true]);
    expect(view.zoom * 15.5).toBeGreaterThanOrEqual(11);
  });

  test('leaves out who stands too far away to be read with the others', () => {
    const near = { ...card, x: 628, y: 640 };
    const far = { ...card, x: 628, y: 3000 };
    const view = followedView(start, card, [far, near], screen);
    expect([card, near, far].map((box) => isSeen(box, view))).toEqual([true, true, false]);
  });

  test('goes near to somebody whom nobody faces, and never away again', () => {
    expect(followedView(start, card, [], screen).zoom).toBe(1);
    expect(followedView({ ...start, zoom: 1.4 }, card, [], screen).zoom).toBe(1.4);
  });
});
