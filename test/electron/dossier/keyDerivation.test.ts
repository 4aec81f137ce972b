import { expect, test } from 'vitest';
import { deriveKey, newDerivation } from '../../../electron/dossier/keyDerivation.ts';

/** RFC 7914, section 12: the first 32 of 64 bytes, since PBKDF2's first block does not know how many follow. */
const vectors = [
  {
    passphrase: 'password',
    salt: 'NaCl',
    cost: 1024,
    blockSize: 8,
    parallelization: 16,
    key: 'fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b373162',
  },
  {
    passphrase: 'pleaseletmein',
    salt: 'SodiumChloride',
    cost: 16_384,
    blockSize: 8,
    parallelization: 1,
    key: '7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2',
  },
];

test.each(vectors)('a key is scrypt of "$passphrase" as RFC 7914 has it', async ({ key, salt, ...parameters }) => {
  const derived = await deriveKey(parameters.passphrase, { ...parameters, salt: Buffer.from(salt) });
  expect(derived.toString('hex')).toBe(key);
});

test('a new passphrase is stretched over 128 MiB, with a salt that no other one has', async () => {
  const { cost, blockSize, parallelization, salt } = newDerivation();
  expect(128 * cost * blockSize).toBe(128 * 1024 * 1024);
  expect(parallelization).toBe(1);
  expect(salt).toHaveLength(32);
  expect(newDerivation().salt).not.toEqual(salt);
  expect(await deriveKey('x', newDerivation())).toHaveLength(32);
});
