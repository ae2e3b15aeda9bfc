import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashText, murmur3 } from './murmur3.ts';

test('gives the verification value that SMHasher publishes for MurmurHash3_x86_128', () => {
  // https://github.com/aappleby/smhasher/blob/master/src/KeysetTest.cpp, VerificationTest
  const key = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  const hashes = new Uint32Array(4 * 256);
  for (let length = 0; length < 256; length++) hashes.set(murmur3(key, length, 256 - length), 4 * length);
  const [verification] = murmur3(new Uint8Array(hashes.buffer), 4 * 4 * 256, 0);
  expect(verification).toBe(0xb3ece62a);
});

test('hashes long and short texts by their UTF-8', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => {
      const bytes = new TextEncoder().encode(text);
      expect([...hashText(text)]).toEqual([...murmur3(bytes, bytes.length, 0)]);
    }),
  );
});
