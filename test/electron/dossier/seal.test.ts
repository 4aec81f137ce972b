import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seal, unseal } from '../../../electron/dossier/seal.ts';

const hex = (text: string): Buffer => Buffer.from(text, 'hex');

describe('sealing', () => {
  test('is AES-256-GCM: test case 16 of the specification', () => {
    const key = hex('feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308');
    const nonce = hex('cafebabefacedbaddecaf888');
    const identity = hex('feedfacedeadbeeffeedfacedeadbeefabaddad2');
    const plain = hex(
      'd9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39',
    );
    const cipher =
      '522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662';
    const tag = '76fc6ece0f4e1768cddf8853bb2d551b';
    const sealed = seal(key, plain, identity, nonce);
    expect(Buffer.from(sealed.sealed).toString('hex')).toBe(cipher + tag);
    expect(unseal(key, sealed, identity)).toEqual(plain);
  });

  const bytes = (minLength: number, maxLength = minLength) => fc.uint8Array({ minLength, maxLength });

  test('opens to what was sealed, with the same key and identity', () => {
    fc.assert(
      fc.property(bytes(32), bytes(0, 600), bytes(0, 100), (key, plain, identity) => {
        expect(unseal(key, seal(key, plain, identity), identity)).toEqual(Buffer.from(plain));
      }),
    );
  });

  test('stays shut when any single bit of it, of the nonce, the key or the identity is another', () => {
    fc.assert(
      fc.property(bytes(32), bytes(0, 60), bytes(1, 40), fc.nat(), (key, plain, identity, where) => {
        const { nonce, sealed } = seal(key, plain, identity);
        for (const part of ['nonce', 'sealed', 'key', 'identity'] as const) {
          const changed = {
            nonce,
            sealed,
            key,
            identity,
            [part]: flipped({ nonce, sealed, key, identity }[part], where),
          };
          expect([part, unseal(changed.key, changed, changed.identity)]).toEqual([part, null]);
        }
      }),
    );
  });

  test('stays shut when it was cut short, down to nothing', () => {
    const key = new Uint8Array(32);
    const { nonce, sealed } = seal(key, Buffer.from('kept'), new Uint8Array());
    for (let length = 0; length < sealed.length; length += 1) {
      expect(unseal(key, { nonce, sealed: sealed.subarray(0, length) }, new Uint8Array())).toBeNull();
    }
    expect(unseal(key, { nonce: nonce.subarray(1), sealed }, new Uint8Array())).toBeNull();
  });

  test('never uses a nonce twice, and never gives the same bytes twice', () => {
    const key = new Uint8Array(32);
    const all = Array.from({ length: 500 }, () => seal(key, Buffer.from('the same words'), new Uint8Array()));
    expect(new Set(all.map(({ nonce }) => Buffer.from(nonce).toString('hex'))).size).toBe(500);
    expect(new Set(all.map(({ sealed }) => Buffer.from(sealed).toString('hex'))).size).toBe(500);
  });
});

/** A copy with one bit turned round. */
const flipped = (original: Uint8Array, where: number): Uint8Array => {
  const copy = Uint8Array.from(original);
  const bit = where % (copy.length * 8);
  copy[bit >> 3] = (copy[bit >> 3] ?? 0) ^ (1 << (bit & 7));
  return copy;
};
