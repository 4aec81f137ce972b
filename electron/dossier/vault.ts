import { randomBytes } from 'node:crypto';
import type { VaultRow } from '../storage/dossierRows.ts';
import { deriveKey, keyBytes, newDerivation } from './keyDerivation.ts';
import { seal, unseal } from './seal.ts';

/**
 * A random key encrypts the notes; the passphrase encrypts that key. So another passphrase wraps one key anew and leaves
 * every note as it is.
 */
export const makeVault = async (
  vaultId: string,
  passphrase: string,
  derivation = newDerivation(),
): Promise<{ readonly vault: VaultRow; readonly key: Buffer }> => {
  const key = randomBytes(keyBytes);
  return { vault: await wrap(vaultId, key, passphrase, derivation), key };
};

/** The key of the notes; null for another passphrase, or when the row was changed. The caller zeroes it. */
export const openVault = async (vault: VaultRow, passphrase: string): Promise<Buffer | null> => {
  const wrapping = await deriveKey(passphrase, vault);
  try {
    const key = unseal(wrapping, vault, vaultIdentity(vault));
    return key && key.length === keyBytes ? key : null;
  } finally {
    wrapping.fill(0);
  }
};

export const rewrapVault = (
  { vaultId }: VaultRow,
  key: Buffer,
  passphrase: string,
  derivation = newDerivation(),
): Promise<VaultRow> => wrap(vaultId, key, passphrase, derivation);

const wrap = async (
  vaultId: string,
  key: Buffer,
  passphrase: string,
  derivation: ReturnType<typeof newDerivation>,
): Promise<VaultRow> => {
  const wrapping = await deriveKey(passphrase, derivation);
  try {
    return { vaultId, ...derivation, ...seal(wrapping, key, vaultIdentity({ vaultId, ...derivation })) };
  } finally {
    wrapping.fill(0);
  }
};

/** With the parameters, so that nobody can have a passphrase tried with weaker ones. */
const vaultIdentity = (vault: Omit<VaultRow, 'nonce' | 'sealed'>): Buffer =>
  Buffer.from(
    JSON.stringify(['counterpart vault 1', vault.vaultId, vault.cost, vault.blockSize, vault.parallelization]),
  );
