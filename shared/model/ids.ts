import { z } from 'zod';

/** A UUIDv7 as text. Ids rise with the time of their making, so rows read in order of entry. */
export type Id = string;

/** Makes a fresh id. Passed in, because making one needs clock and randomness. */
export type NewId = () => Id;

export const idSchema = z.uuid({ error: 'not a UUID' });
