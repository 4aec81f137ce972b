import { z } from 'zod';
import { idSchema } from '../../shared/model/ids.ts';

/**
 * What storage knows of the secret dossier: ciphertext, and what belongs with it. It never sees a key or a word of a
 * note.
 */
const bytes = (min: number, max: number) =>
  z.custom<Uint8Array>((value) => value instanceof Uint8Array && value.length >= min && value.length <= max, {
    error: `not ${min} to ${max} bytes`,
  });

const nonceBytes = 12;
const tagBytes = 16;
/** The longest note there can be, every character of it escaped. */
const maxSealedBytes = 128 * 1024;

const sealed = { nonce: bytes(nonceBytes, nonceBytes), sealed: bytes(tagBytes, maxSealedBytes) };

/**
 * How a passphrase becomes a key: scrypt's N, r and p. A file may come from anywhere, so there is a most: 1 GiB of memory
 * (128 · N · r bytes), four times over.
 */
const keyDerivation = {
  cost: z
    .number()
    .int()
    .min(2 ** 10)
    .max(2 ** 20)
    .refine((cost) => Number.isInteger(Math.log2(cost)), { error: 'no power of two' }),
  blockSize: z.number().int().min(1).max(8),
  parallelization: z.number().int().min(1).max(4),
  salt: bytes(16, 64),
};

/** The wrapped key of the notes, and what unwraps it. */
export const vaultRowSchema = z.strictObject({ vaultId: idSchema, ...keyDerivation, ...sealed });

/** A note. About whom it is stands open; what it says and of which day does not. */
export const secretRowSchema = z.strictObject({
  id: idSchema,
  clientId: idSchema,
  personId: idSchema.nullable(),
  revision: z.number().int().min(1),
  ...sealed,
});

export type VaultRow = Readonly<z.infer<typeof vaultRowSchema>>;
export type SecretRow = Readonly<z.infer<typeof secretRowSchema>>;
export type Sealed = Pick<SecretRow, 'nonce' | 'sealed'>;
export type KeyDerivation = Omit<VaultRow, 'vaultId' | 'nonce' | 'sealed'>;

/** A note with the names its subject has today; null for what is no longer in the workspace. */
export interface NamedSecretRow {
  readonly row: SecretRow;
  readonly clientName: string | null;
  readonly personName: string | null;
}
