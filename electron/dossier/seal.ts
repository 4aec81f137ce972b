import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { Sealed } from '../storage/dossierRows.ts';

const algorithm = 'aes-256-gcm';
const nonceBytes = 12;
const tagBytes = 16;

/**
 * AES-256-GCM (NIST SP 800-38D) with a fresh random nonce of 96 bits. `identity` is not kept, yet the bytes only open
 * again with the same one: whoever moves them to another row has made them unreadable. Random nonces are safe for 2^32
 * messages per key, which is a note a second for 136 years.
 */
export const seal = (key: Uint8Array, plain: Uint8Array, identity: Uint8Array, nonce = freshNonce()): Sealed => {
  const cipher = createCipheriv(algorithm, key, nonce, { authTagLength: tagBytes });
  cipher.setAAD(identity);
  return { nonce, sealed: Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]) };
};

/** Null when key, identity or a single bit is another than at the sealing. */
export const unseal = (key: Uint8Array, { nonce, sealed }: Sealed, identity: Uint8Array): Buffer | null => {
  if (nonce.length !== nonceBytes || sealed.length < tagBytes) return null;
  const decipher = createDecipheriv(algorithm, key, nonce, { authTagLength: tagBytes });
  decipher.setAAD(identity);
  decipher.setAuthTag(sealed.subarray(sealed.length - tagBytes));
  const plain = decipher.update(sealed.subarray(0, sealed.length - tagBytes));
  try {
    return Buffer.concat([plain, decipher.final()]);
  } catch (error) {
    // The one way Node has to say that the tag does not fit; what was decrypted on the way there is not believed.
    plain.fill(0);
    if (error instanceof Error && /unable to authenticate/i.test(error.message)) return null;
    throw error;
  }
};

const freshNonce = (): Buffer => randomBytes(nonceBytes);
