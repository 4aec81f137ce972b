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

/** Our company's sign: a data URL that main made of a checked file, and the picture's own size. */
export const logoSchema = z.strictObject({
  href: z.string().max(3_000_000).startsWith('data:image/'),
  width: z.number().positive().max(100_000),
  height: z.number().positive().max(100_000),
});
export type Logo = Readonly<z.infer<typeof logoSchema>>;
