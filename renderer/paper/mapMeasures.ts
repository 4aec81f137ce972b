import type { Measures } from '../../shared/scene/layoutBanks.ts';
import { type Sheet, typeSize } from './sheetSize.ts';

/** How big the map is set: 1 is the comfortable size of the reference sheet, 0 the densest that can be read. */
export type Density = number;

export const densest: Density = 0;
export const roomiest: Density = 1.2;

/** Sizes inside a card and around it, in units of the sheet. */
export interface MapType {
  readonly name: number;
  readonly title: number;
  readonly nameLine: number;
  readonly titleLine: number;
  readonly initials: number;
  readonly face: number;
  /** From the card's edge to the disc, and from the disc to the text. */
  readonly pad: number;
  readonly faceGap: number;
  /** Least space above and below the text, and above and below the disc. */
  readonly textPad: number;
  readonly facePad: number;
  readonly cardWidth: number;
  readonly corner: number;
  readonly laneLabel: number;
  readonly heading: number;
  readonly label: number;
  readonly badge: number;
  /** Numbers of findings lie inside the cards, which stand too close for pills on their corners. */
  readonly numbersInside: boolean;
  /** Factor on the strand widths of the palette. */
  readonly strand: number;
}

/** Cards set closer than this have their numbers inside. */
const mostInside: Density = 0.45;

/** `stretch` widens the cards: long names then need fewer lines. `isCrowded`: numbers have no room on corners anyway. */
export const mapType = (sheet: Sheet, density: Density, stretch: number, isCrowded = false): MapType => {
  const between = (dense: number, comfortable: number): number => dense + (comfortable - dense) * density;
  const name = typeSize(sheet, between(11, 17));
  const title = typeSize(sheet, between(9.2, 13));
  return {
    name,
    title,
    nameLine: name * 1.18,
    titleLine: title * 1.26,
    initials: typeSize(sheet, between(9.2, 14)),
    face: between(12, 21),
    pad: between(8, 15),
    faceGap: between(7, 11),
    textPad: between(3.5, 11),
    facePad: between(3, 15),
    cardWidth: between(184, 266) * stretch,
    corner: between(8, 13),
    laneLabel: typeSize(sheet, between(9.4, 11.5)),
    heading: typeSize(sheet, between(11.5, 15)),
    label: typeSize(sheet, between(9.2, 11.5)),
    badge: Math.max(between(8.5, 12), sheet.minType * 0.86),
    numbersInside: isCrowded || density < mostInside,
    strand: between(0.85, 1.35),
  };
};

/** How far a card's pill of numbers reaches into the card, at most down to its name. */
export const pillDepth = (type: MapType): number => Math.min(type.badge, type.textPad + type.name * 0.17);

/** The layout's measures for cards of this height; `channel` is what the sheet's width leaves. */
export const paperMeasures = (density: Density, type: MapType, cardHeight: number): Measures => {
  const between = (dense: number, comfortable: number): number => dense + (comfortable - dense) * density;
  return {
    card: { width: type.cardWidth, height: cardHeight },
    marginLeft: between(42, 66),
    marginRight: 12,
    channel: between(150, 230),
    top: type.heading * 1.6 + 14,
    bottom: 0,
    lanePadTop: Math.max(between(17, 27), type.laneLabel * 1.75),
    lanePadBottom: Math.max(between(8, 23), 6),
    gap: type.numbersInside ? between(7, 18) : Math.max(between(7, 18), 2 * type.badge - pillDepth(type) - 3),
    wrapGap: type.numbersInside ? between(11, 22) : Math.max(between(14, 22), type.badge),
    columnGap: Math.max(between(16, 30), type.numbersInside ? 0 : type.badge * 1.6),
    wrapAbove: Number.POSITIVE_INFINITY,
  };
};
