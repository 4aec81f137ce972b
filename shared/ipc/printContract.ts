import { z } from 'zod';
import { audiences } from '../exchange/leaving/leavingRules.ts';

/** Smallest first, those of one size together. */
export const papers = ['A4', 'Letter', 'A3', 'Tabloid', 'A2', 'A1', 'A0'] as const;
export type Paper = (typeof papers)[number];

export const orientations = ['landscape', 'portrait'] as const;
export type Orientation = (typeof orientations)[number];

/**
 * What is done with a map: `fit`: one sheet where it can be read there, else as many as it takes; `lanes`: a sheet per
 * lane; `poster`: one picture over several sheets that are glued together.
 */
export const paperLayouts = ['fit', 'lanes', 'poster'] as const;
export type PaperLayout = (typeof paperLayouts)[number];

/** How a client was printed last. */
export const printSettingsSchema = z.strictObject({
  paper: z.enum(papers),
  orientation: z.enum(orientations),
  layout: z.enum(paperLayouts),
  mono: z.boolean(),
  audience: z.enum(audiences),
  /** Null: the audience's own sentence. */
  confidentiality: z.string().max(200).nullable(),
});
export type PrintSettings = Readonly<z.infer<typeof printSettingsSchema>>;

/** The largest file that may become a logo, in bytes, and the longest side of the picture in it, in its own units. */
export const largestLogo = { bytes: 4 * 1024 * 1024, side: 100_000 };

/** The same file as a data URL: four characters for three bytes, after what says which kind of picture it is. */
const longestHref = 'data:image/svg+xml;base64,'.length + Math.ceil(largestLogo.bytes / 3) * 4;

/** Our company's sign: a data URL that main made of a checked file, and the picture's own size. */
export const logoSchema = z.strictObject({
  href: z.string().max(longestHref).startsWith('data:image/'),
  width: z.number().positive().max(largestLogo.side),
  height: z.number().positive().max(largestLogo.side),
});
export type Logo = Readonly<z.infer<typeof logoSchema>>;
