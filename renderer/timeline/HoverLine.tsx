import type { PlainDate } from '../../shared/model/plainDate.ts';
import { shortDate } from '../i18n/say.ts';
import type { TimeScale } from './timeScale.ts';

interface HoverLineProps {
  readonly scale: TimeScale;
  readonly date: PlainDate | null;
}

/** The date a click would go to. */
export const HoverLine = ({ scale, date }: HoverLineProps) =>
  date && (
    <div className="timeline-hover" style={{ transform: `translateX(${scale.xOf(date)}px)` }} aria-hidden="true">
      <span>{shortDate(date)}</span>
    </div>
  );
