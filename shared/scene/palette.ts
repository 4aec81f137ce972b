import type { Cadence, EmotionalStatus } from '../model/vocabulary.ts';
import type { Proof } from '../time/clientState.ts';

/** What the picture is painted on. `paper` is a colour printer's sheet, `mono` one for a black-and-white printer. */
export const grounds = ['light', 'dark', 'paper', 'mono'] as const;
export type Ground = (typeof grounds)[number];

/** The fixed colours of one ground. Names say the use; every value is a CSS colour. */
export interface Tokens {
  /** Behind the map, and the tint of every second lane. */
  readonly ground: string;
  readonly laneTint: string;
  readonly laneLine: string;
  readonly laneLabel: string;
  /** Cards, chips and panels. */
  readonly card: string;
  readonly cardLine: string;
  readonly avatar: string;
  readonly avatarLine: string;
  /** Text: main, second, third rank. */
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly line: string;
  readonly accent: string;
  /** What is missing or in danger, and a pale ground for it. */
  readonly warn: string;
  readonly warnGround: string;
  readonly warnLine: string;
  readonly window: string;
  readonly strand: string;
  readonly strandLoose: string;
  readonly tie: string;
}

export const tokensOf: Readonly<Record<Ground, Tokens>> = {
  light: {
    ground: '#faf8f3',
    laneTint: '#f5f1e8',
    laneLine: '#e6e2d8',
    laneLabel: '#8a8370',
    card: '#ffffff',
    cardLine: '#e0dbcf',
    avatar: '#eef1f5',
    avatarLine: '#d5dae2',
    ink: '#1d2433',
    ink2: '#5c6475',
    ink3: '#7d8594',
    line: '#e6e2d8',
    accent: '#25507a',
    warn: '#b5332b',
    warnGround: '#fdf3f1',
    warnLine: '#e7b8b2',
    window: '#b9651b',
    strand: '#3f5f86',
    strandLoose: '#8d94a3',
    tie: '#8d94a3',
  },
  dark: {
    ground: '#171b22',
    laneTint: '#1c212a',
    laneLine: '#2b313c',
    laneLabel: '#8b8674',
    card: '#232933',
    cardLine: '#3a4250',
    avatar: '#323a47',
    avatarLine: '#465061',
    ink: '#edeff3',
    ink2: '#b3bac7',
    ink3: '#8b94a4',
    line: '#323946',
    accent: '#7eb0e0',
    warn: '#f07d72',
    warnGround: '#38211f',
    warnLine: '#7c3f39',
    window: '#e3a061',
    strand: '#8fb0d8',
    strandLoose: '#78818f',
    tie: '#78818f',
  },
  paper: {
    ground: '#ffffff',
    laneTint: '#f6f3ec',
    laneLine: '#e6e2d8',
    laneLabel: '#8f8975',
    card: '#ffffff',
    cardLine: '#b9b4a6',
    avatar: '#eef1f5',
    avatarLine: '#c7ccd5',
    ink: '#1d2433',
    ink2: '#545c6c',
    ink3: '#767d8b',
    line: '#d9d5ca',
    accent: '#25507a',
    warn: '#b5332b',
    warnGround: '#ffffff',
    warnLine: '#b5332b',
    window: '#a85a15',
    strand: '#3f5f86',
    strandLoose: '#767d8b',
    tie: '#767d8b',
  },
  mono: {
    ground: '#ffffff',
    laneTint: '#f4f4f4',
    laneLine: '#d6d6d6',
    laneLabel: '#707070',
    card: '#ffffff',
    cardLine: '#8c8c8c',
    avatar: '#f0f0f0',
    avatarLine: '#a6a6a6',
    ink: '#111111',
    ink2: '#444444',
    ink3: '#666666',
    line: '#c9c9c9',
    accent: '#222222',
    warn: '#111111',
    warnGround: '#ffffff',
    warnLine: '#111111',
    window: '#333333',
    strand: '#333333',
    strandLoose: '#777777',
    tie: '#777777',
  },
};

/** The texture of a fill: what tells warm from cold once the colour is gone. */
export type Pattern = 'plain' | 'dots' | 'stripes' | 'cross' | 'hatch';

/**
 * One tile of each texture, to be repeated: `size` in scene units, turned by `angle` degrees, drawn as `path` with
 * `strokeWidth` (or filled where that is 0). A small tile for bars and small discs is the same at half scale.
 */
export const patternTiles: Readonly<
  Record<
    Exclude<Pattern, 'plain'>,
    { readonly size: number; readonly angle: number; readonly path: string; readonly strokeWidth: number }
  >
> = {
  dots: { size: 5, angle: 45, path: 'M1.5 2.5a1 1 0 1 0 2 0a1 1 0 1 0 -2 0Z', strokeWidth: 0 },
  stripes: { size: 4.5, angle: 0, path: 'M0 2.25H4.5', strokeWidth: 1.5 },
  cross: { size: 5, angle: 45, path: 'M0 2.5H5M2.5 0V5', strokeWidth: 1.1 },
  hatch: { size: 6, angle: 45, path: 'M3 0V6', strokeWidth: 2.2 },
};

/**
 * How a status looks on a ground. `fill` under the texture, `mark` the texture's colour, `face` eyes and mouth, `text`
 * words on a bar of this fill (on the plate where there is one).
 */
export interface StatusLook {
  readonly fill: string;
  readonly mark: string;
  readonly face: string;
  readonly text: string;
  readonly outline: string;
  readonly pattern: Pattern;
  /**
   * A plain disc between texture and face, where the texture would swallow it; null where the face reads without.
   */
  readonly plate: string | null;
}

/** Warm is calm, cold is textured: so inspired and hostile, alike in grey, differ without their colour. */
const patternOf: Readonly<Record<EmotionalStatus, Pattern>> = {
  inspired: 'plain',
  favourable: 'dots',
  neutral: 'plain',
  suspicious: 'stripes',
  hostile: 'cross',
  unknown: 'hatch',
};

const look = (
  status: EmotionalStatus,
  fill: string,
  mark: string,
  face: string,
  text: string,
  outline = 'none',
  plate: string | null = null,
): StatusLook => ({ fill, mark, face, text, outline, plate, pattern: patternOf[status] });

const onLight: Readonly<Record<EmotionalStatus, StatusLook>> = {
  inspired: look('inspired', '#11747c', '#11747c', '#ffffff', '#ffffff'),
  favourable: look('favourable', '#5fae9f', '#76bdb0', '#ffffff', '#0d2420'),
  neutral: look('neutral', '#cdb776', '#cdb776', '#4a3f17', '#2b240c'),
  suspicious: look('suspicious', '#e08a3c', '#cf7625', '#ffffff', '#2b1604'),
  hostile: look('hostile', '#b5332b', '#8f211b', '#ffffff', '#ffffff'),
  unknown: look('unknown', '#ffffff', '#c3c7cf', '#5c6475', '#5c6475', '#b9bec8', '#ffffff'),
};

/** The colours of the six statuses per ground: diverging teal, sand, crimson, safe for colour-blind readers. */
export const statusLooks: Readonly<Record<Ground, Readonly<Record<EmotionalStatus, StatusLook>>>> = {
  light: onLight,
  dark: {
    inspired: look('inspired', '#2a949d', '#2a949d', '#ffffff', '#05181a'),
    favourable: look('favourable', '#5fae9f', '#76bdb0', '#10201d', '#10201d'),
    neutral: look('neutral', '#cdb776', '#cdb776', '#2a2411', '#2a2411'),
    suspicious: look('suspicious', '#e08a3c', '#cf7625', '#2b1604', '#2b1604'),
    hostile: look('hostile', '#d65a50', '#b23d34', '#ffffff', '#1d0504'),
    unknown: look('unknown', '#2b323d', '#565f6e', '#dfe3ea', '#dfe3ea', '#6b7483', '#2b323d'),
  },
  paper: { ...onLight, unknown: look('unknown', '#ffffff', '#aeb4bf', '#545c6c', '#545c6c', '#8b92a0', '#ffffff') },
  mono: {
    inspired: look('inspired', '#1c1c1c', '#1c1c1c', '#ffffff', '#ffffff', '#1c1c1c'),
    favourable: look('favourable', '#6f6f6f', '#ffffff', '#ffffff', '#ffffff', '#4f4f4f', '#6f6f6f'),
    neutral: look('neutral', '#d4d4d4', '#d4d4d4', '#111111', '#111111', '#7a7a7a'),
    suspicious: look('suspicious', '#ffffff', '#333333', '#111111', '#111111', '#333333', '#ffffff'),
    hostile: look('hostile', '#ffffff', '#111111', '#ffffff', '#ffffff', '#111111', '#111111'),
    unknown: look('unknown', '#ffffff', '#9a9a9a', '#222222', '#222222', '#6a6a6a', '#ffffff'),
  },
};

/**
 * What was read long ago: the disc is hollow and its ring keeps the full colour. A paler disc would be the disc of a
 * milder status. `ink` draws eyes and mouth and must read on the card itself.
 */
export const staleLook = (look: StatusLook, ink: string): StatusLook => ({
  ...look,
  fill: 'none',
  outline: look.outline === 'none' ? look.fill : look.outline,
  face: ink,
  pattern: 'plain',
  plate: null,
});

/** A line around a hollow disc, in the units of `face`. */
interface StaleRing {
  /** To the middle of the line. */
  readonly radius: number;
  readonly width: number;
  readonly dash: readonly number[];
}

/** One line along the edge of the disc. */
const edge = (width: number): readonly StaleRing[] => [{ radius: 17 - width / 2, width, dash: [] }];

/**
 * The ring of a hollow disc. As with the textures of full ones the warm are calm and the cold are not: the warmer the
 * stronger the line, and what is alike in grey, inspired and hostile, favourable and suspicious, differs in its lines.
 */
export const staleRings: Readonly<Record<EmotionalStatus, readonly StaleRing[]>> = {
  inspired: edge(3.8),
  favourable: edge(2.6),
  neutral: edge(1.6),
  suspicious: [
    { radius: 16.3, width: 1.4, dash: [] },
    { radius: 13.1, width: 1.4, dash: [] },
  ],
  // Twelve strokes go around without a seam.
  hostile: [{ radius: 15.3, width: 3.4, dash: [5.6, (2 * Math.PI * 15.3) / 12 - 5.6] }],
  unknown: edge(2.6),
};

/**
 * A face on a disc of radius 17 around the origin; scale it with the disc. The unread one has a question mark instead
 * of a mouth.
 */
export const face = {
  discRadius: 17,
  /** Radius of the plate, when a look has one. */
  plateRadius: 11.5,
  eyes: [
    { x: -4.2, y: -4.6 },
    { x: 4.2, y: -4.6 },
  ],
  eyeRadius: 1.5,
  mouthWidth: 1.9,
  mouths: {
    inspired: 'M-4.6 .4Q0 6.4 4.6 .4',
    favourable: 'M-3.6 1.4Q0 4.2 3.6 1.4',
    neutral: 'M-3.6 2H3.6',
    suspicious: 'M-3.6 3.2Q0 .6 3.6 3.2',
    hostile: 'M-4.4 4.2Q0 -1.4 4.4 4.2',
    unknown: null,
  } satisfies Record<EmotionalStatus, string | null> as Readonly<Record<EmotionalStatus, string | null>>,
  /** Angry brows: the second sign of a hostile face, for small sizes. */
  brows: 'M-7 -8.6L-2.6 -6.6M7 -8.6L2.6 -6.6',
} as const;

/** A strand's width in scene units by its cadence: more contact, thicker strand. No cadence set: thin. */
export const strandWidthOf = (cadence: Cadence | null): number => (cadence === null ? 1.8 : strandWidths[cadence]);

const strandWidths: Readonly<Record<Cadence, number>> = {
  daily: 5.2,
  weekly: 4.5,
  monthly: 3.7,
  quarterly: 2.6,
  halfYearly: 2,
  yearly: 1.4,
};

/** How a strand is drawn by its proof: dash in scene units (none is a solid line) and the token of its colour. */
export const strandLooks: Readonly<
  Record<Proof, { readonly dash: readonly number[]; readonly colour: 'strand' | 'warn' | 'strandLoose' }>
> = {
  proven: { dash: [], colour: 'strand' },
  unproven: { dash: [7, 6], colour: 'warn' },
  loose: { dash: [2, 5], colour: 'strandLoose' },
};

/** The badge of what is felt: full colour from this share on, a paler one below. */
export const feltBadgeColours = { strong: '#b5332b', weak: '#b3604f', strongFrom: 0.3 } as const;
