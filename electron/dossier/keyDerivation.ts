import { randomBytes, scrypt } from 'node:crypto';
import type { KeyDerivation } from '../storage/dossierRows.ts';

/** Of every key here: AES-256. */
export const keyBytes = 32;
const saltBytes = 32;

/**
 * What new passphrases are stretched with: scrypt (RFC 7914) with N = 2^17, r = 8, p = 1, the OWASP recommendation. Each
 * guess costs 128 · N · r bytes = 128 MiB of memory and about half a second, for us as for whoever tries them all.
 */
export const newDerivation = (): KeyDerivation => ({
  cost: 2 ** 17,
  blockSize: 8,
  parallelization: 1,
  salt: randomBytes(saltBytes),
});

/** Runs beside the main thread. The caller zeroes the key when it has done its work. */
export const deriveKey = (
  passphrase: string,
  { salt, cost, blockSize, parallelization }: KeyDerivation,
): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const secret = Buffer.from(passphrase, 'utf8');
    const options = { N: cost, r: blockSize, p: parallelization, maxmem: memoryFor(cost, blockSize, parallelization) };
    scrypt(secret, salt, keyBytes, options, (error, key) => {
      secret.fill(0);
      if (error) reject(error);
      else resolve(key);
    });
  });

/** What OpenSSL counts for these parameters, and some to spare; Node's own limit is 32 MiB. */
const memoryFor = (cost: number, blockSize: number, parallelization: number): number =>
  128 * blockSize * (cost + parallelization) + 1024 * 1024;
