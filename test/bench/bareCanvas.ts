import type { Page } from 'playwright-core';

/** How much there is to draw on a map. */
export interface Drawn {
  readonly cards: number;
  readonly curves: number;
}

export function drawnBy(page: Page): Promise<Drawn> {
  return page.evaluate(() => ({
    cards: document.querySelectorAll('[data-testid="map"] [data-card-id]').length,
    curves: document.querySelectorAll('.map-strand-list li').length,
  }));
}

/**
 * Hides the program behind a canvas of the map's size that redraws plain cards and curves in every frame, measures, and
 * brings the program back. The limit of what drawing everything afresh can reach on this machine.
 */
export async function onBareCanvas<T>(page: Page, drawn: Drawn, measure: () => Promise<T>): Promise<T> {
  await page.evaluate(coverWithCanvas, drawn);
  try {
    return await measure();
  } finally {
    await page.evaluate(() => {
      document.getElementById('bare-canvas')?.remove();
      document.body.style.removeProperty('visibility');
    });
  }
}

/** Runs in the window. */
function coverWithCanvas({ cards, curves }: Drawn): void {
  const box = document.querySelector('[data-testid="map"]')?.getBoundingClientRect();
  if (!box) throw new Error('there is no map to compare with');
  const canvas = document.createElement('canvas');
  canvas.id = 'bare-canvas';
  canvas.width = box.width;
  canvas.height = box.height;
  canvas.style.cssText = `position:fixed;left:${box.left}px;top:${box.top}px;visibility:visible`;
  document.body.style.visibility = 'hidden';
  document.body.append(canvas);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('this window has no 2d canvas');
  const rows = Math.ceil(cards / 2);
  const placeOf = (card: number): readonly [number, number] => [
    card < rows ? 20 : box.width - 160,
    ((card % rows) * (box.height - 44)) / rows,
  ];
  let frame = 0;
  const draw = (): void => {
    if (!canvas.isConnected) return;
    frame += 1;
    context.clearRect(0, 0, canvas.width, canvas.height);
    for (let curve = 0; curve < curves; curve += 1) {
      const from = placeOf(curve % rows);
      const to = placeOf(rows + ((curve * 7) % rows));
      context.setLineDash(curve % 2 === 0 ? [] : [7, 6]);
      context.lineWidth = 1.2 + (curve % 4) * 0.8;
      context.strokeStyle = curve % 2 === 0 ? '#3f5f86' : '#b5332b';
      context.beginPath();
      context.moveTo(from[0] + 140, from[1] + 22);
      context.bezierCurveTo(
        box.width * 0.45,
        from[1] + 22 + (frame % 3),
        box.width * 0.55,
        to[1] + 22,
        to[0],
        to[1] + 22,
      );
      context.stroke();
    }
    context.setLineDash([]);
    context.lineWidth = 1;
    for (let card = 0; card < cards; card += 1) {
      const [x, y] = placeOf(card);
      context.beginPath();
      context.roundRect(x, y, 140, 40, 8);
      context.fillStyle = '#ffffff';
      context.fill();
      context.strokeStyle = '#e0dbcf';
      context.stroke();
      context.beginPath();
      context.arc(x + 20, y + 20, 13, 0, 2 * Math.PI);
      context.fillStyle = '#cdb776';
      context.fill();
      context.fillStyle = '#1d2433';
      context.font = '600 12px Inter, sans-serif';
      context.fillText(`Person ${card + frame}`, x + 40, y + 18);
      context.font = '10px Inter, sans-serif';
      context.fillText(`Function ${card}`, x + 40, y + 32);
    }
    requestAnimationFrame(draw);
  };
  requestAnimationFrame(draw);
}
