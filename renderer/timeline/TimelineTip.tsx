import { createPortal } from 'react-dom';
import type { Tip } from './tipWords.ts';

export interface PlacedTip extends Tip {
  /** Of the window, in CSS pixels. */
  readonly x: number;
  readonly y: number;
}

/** Stands above the pointer and inside the window; outside the timeline's box, which clips. */
export const TimelineTip = ({ tip }: { readonly tip: PlacedTip | null }) =>
  tip &&
  createPortal(
    <div
      className="timeline-tip"
      role="tooltip"
      style={{ left: Math.min(Math.max(tip.x, 150), window.innerWidth - 150), top: tip.y - 14 }}
    >
      <b>{tip.title}</b>
      {tip.lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </div>,
    document.body,
  );
