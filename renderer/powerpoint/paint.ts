import type { SlideUnits } from './slideUnits.ts';
import { element } from './xml.ts';

interface Inked {
  readonly fill?: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  readonly dash?: readonly number[];
  readonly cap?: 'round' | 'butt';
}

/** @throws Error for a colour that is not `#rrggbb`: the palette has no other. */
export const solid = (colour: string): string => {
  if (!/^#[0-9a-f]{6}$/i.test(colour)) throw new Error(`"${colour}" is no colour a slide can have`);
  return element('a:solidFill', {}, element('a:srgbClr', { val: colour.slice(1).toUpperCase() }));
};

/** Fill and line of a shape, in the order the format wants them. */
export const paint = ({ fill = 'none', ...inked }: Inked, units: SlideUnits): string =>
  `${fill === 'none' ? element('a:noFill') : solid(fill)}${stroke(inked, units)}`;

export const stroke = ({ stroke: colour, strokeWidth = 1, dash, cap }: Inked, { emu }: SlideUnits): string => {
  if (colour === undefined || colour === 'none') return element('a:ln', {}, element('a:noFill'));
  return element('a:ln', { w: emu(strokeWidth), cap: cap === 'round' ? 'rnd' : 'flat' }, [
    solid(colour),
    dashes(dash ?? [], strokeWidth),
    element('a:round'),
  ]);
};

/** Dashes are measured in thousandths of a per cent of the line's width. */
const dashes = (dash: readonly number[], width: number): string => {
  if (dash.length === 0) return '';
  const share = (length: number): number => Math.max(1000, Math.round((length / width) * 100_000));
  const pairs: string[] = [];
  for (let index = 0; index < dash.length; index += 2) {
    const on = dash[index] ?? 0;
    pairs.push(element('a:ds', { d: share(on), sp: share(dash[index + 1] ?? on) }));
  }
  return element('a:custDash', {}, pairs);
};
