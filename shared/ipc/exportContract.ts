import { z } from 'zod';
import { leavingSchema } from '../exchange/leaving/leavingRules.ts';
import { idSchema } from '../model/ids.ts';
import { plainDateSchema } from '../model/plainDate.ts';

/** What a map leaves as, besides paper. */
export const exportFormats = ['pptx', 'svg', 'png'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** In colour, for a black-and-white printer, or for a dark ground. Slides are light. */
export const exportLooks = ['paper', 'mono', 'dark'] as const;
export type ExportLook = (typeof exportLooks)[number];

/** Pixels to the unit of a PNG. */
export const exportScales = [1, 2, 3, 4] as const;
export type ExportScale = (typeof exportScales)[number];

const exportLanguages = ['en', 'nl'] as const;

/** What is exported: a client at a date, or what changed since another; `scale` and `isTransparent` are of pictures. */
export const exportJobSchema = z.strictObject({
  clientId: idSchema,
  at: plainDateSchema,
  compareWith: plainDateSchema.nullable(),
  format: z.enum(exportFormats),
  look: z.enum(exportLooks),
  scale: z.union(exportScales.map((scale) => z.literal(scale))),
  isTransparent: z.boolean(),
  language: z.enum(exportLanguages),
  leaving: leavingSchema,
});
export type ExportJob = z.infer<typeof exportJobSchema>;

/** No picture of ours comes near this, in bytes. */
const mostBytes = 256 * 1024 * 1024;
export const exportBytes = z.instanceof(Uint8Array).refine((bytes) => bytes.length > 0 && bytes.length <= mostBytes);
