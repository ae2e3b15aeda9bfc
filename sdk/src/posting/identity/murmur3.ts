const encoder = new TextEncoder();
/** Room for a name of usual length, so that hashing one allocates nothing. */
const scratch = new Uint8Array(1024);

/** Hashes a text, in UTF-8, to its first two words by {@link murmur3}. */
export function hashText(text: string): [number, number] {
  // UTF-8 takes at most three bytes for a UTF-16 unit.
  if (text.length * 3 > scratch.length) {
    const bytes = encoder.encode(text);
    return first(murmur3(bytes, bytes.length, 0));
  }
  return first(murmur3(scratch, encoder.encodeInto(text, scratch).written, 0));
}

function first([one = 0, two = 0]: Uint32Array): [number, number] {
  return [one, two];
}

const [c1, c2, c3, c4] = [0x239b961b, 0xab0e9789, 0x38b34ae5, 0xa1e38b93];
const result = new Uint32Array(4);

/**
 * MurmurHash3_x86_128, whose 32-bit arithmetic is what JavaScript does fast. It is no defence against people who make
 * collisions on purpose; hits are confirmed for that reason too.
 * https://github.com/aappleby/smhasher/blob/master/src/MurmurHash3.cpp
 * @returns four words that the next call overwrites.
 */
export function murmur3(bytes: Uint8Array, length: number, seed: number): Uint32Array {
  let [h1, h2, h3, h4] = [seed, seed, seed, seed];
  const word = (at: number) =>
    (bytes[at] ?? 0) |
    ((bytes[at + 1] ?? 0) << 8) |
    ((bytes[at + 2] ?? 0) << 16) |
    ((bytes[at + 3] ?? 0) << 24);
  const body = length & ~15;
  for (let at = 0; at < body; at += 16) {
    h1 = rotate(h1 ^ Math.imul(rotate(Math.imul(word(at), c1), 15), c2), 19) + h2;
    h1 = (Math.imul(h1, 5) + 0x561ccd1b) | 0;
    h2 = rotate(h2 ^ Math.imul(rotate(Math.imul(word(at + 4), c2), 16), c3), 17) + h3;
    h2 = (Math.imul(h2, 5) + 0x0bcaa747) | 0;
    h3 = rotate(h3 ^ Math.imul(rotate(Math.imul(word(at + 8), c3), 17), c4), 15) + h4;
    h3 = (Math.imul(h3, 5) + 0x96cd1c35) | 0;
    h4 = rotate(h4 ^ Math.imul(rotate(Math.imul(word(at + 12), c4), 18), c1), 13) + h1;
    h4 = (Math.imul(h4, 5) + 0x32ac3b17) | 0;
  }
  const rest = (from: number) => {
    let value = 0;
    for (let at = Math.min(length, from + 4) - 1; at >= from; at--) value = (value << 8) | (bytes[at] ?? 0);
    return value;
  };
  h1 ^= length ^ Math.imul(rotate(Math.imul(rest(body), c1), 15), c2);
  h2 ^= length ^ Math.imul(rotate(Math.imul(rest(body + 4), c2), 16), c3);
  h3 ^= length ^ Math.imul(rotate(Math.imul(rest(body + 8), c3), 17), c4);
  h4 ^= length ^ Math.imul(rotate(Math.imul(rest(body + 12), c4), 18), c1);

  const sum = (h1 + h2 + h3 + h4) | 0;
  const [f1, f2, f3, f4] = [finish(sum), finish(h2 + sum), finish(h3 + sum), finish(h4 + sum)];
  const total = f1 + f2 + f3 + f4;
  result[0] = total;
  result[1] = f2 + total;
  result[2] = f3 + total;
  result[3] = f4 + total;
  return result;
}

function rotate(value: number, by: number): number {
  return (value << by) | (value >>> (32 - by));
}

function finish(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
