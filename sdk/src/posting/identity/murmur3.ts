const encoder = new TextEncoder();
/** Room for a name of usual length, so that hashing one allocates nothing. */
const scratch = new Uint8Array(1024);

/** Hashes a text, in UTF-8, by {@link murmur3}, and returns the four words, which the next call overwrites. */
export function hashText(text: string): Uint32Array {
  // UTF-8 takes at most three bytes for a UTF-16 unit.
  if (text.length * 3 > scratch.length) {
    const bytes = encoder.encode(text);
    return murmur3(bytes, bytes.length, 0);
  }
  return murmur3(scratch, write(text), 0);
}

/** Fills the scratch; for ASCII, which nearly all identities are, without a call of the platform. */
function write(text: string): number {
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit > 0x7f) return encoder.encodeInto(text, scratch).written;
    scratch[at] = unit;
  }
  return text.length;
}

const c1 = 0x239b961b;
const c2 = 0xab0e9789;
const c3 = 0x38b34ae5;
const c4 = 0xa1e38b93;
const result = new Uint32Array(4);

/**
 * MurmurHash3_x86_128, whose 32-bit arithmetic is what JavaScript does fast. It is no defence against people who make
 * collisions on purpose; hits are confirmed for that reason too.
 * https://github.com/aappleby/smhasher/blob/master/src/MurmurHash3.cpp
 * @returns four words that the next call overwrites.
 */
export function murmur3(bytes: Uint8Array, length: number, seed: number): Uint32Array {
  let h1 = seed;
  let h2 = seed;
  let h3 = seed;
  let h4 = seed;
  const body = length & ~15;
  for (let at = 0; at < body; at += 16) {
    h1 = rotate(h1 ^ Math.imul(rotate(Math.imul(wordAt(bytes, at), c1), 15), c2), 19) + h2;
    h1 = (Math.imul(h1, 5) + 0x561ccd1b) | 0;
    h2 = rotate(h2 ^ Math.imul(rotate(Math.imul(wordAt(bytes, at + 4), c2), 16), c3), 17) + h3;
    h2 = (Math.imul(h2, 5) + 0x0bcaa747) | 0;
    h3 = rotate(h3 ^ Math.imul(rotate(Math.imul(wordAt(bytes, at + 8), c3), 17), c4), 15) + h4;
    h3 = (Math.imul(h3, 5) + 0x96cd1c35) | 0;
    h4 = rotate(h4 ^ Math.imul(rotate(Math.imul(wordAt(bytes, at + 12), c4), 18), c1), 13) + h1;
    h4 = (Math.imul(h4, 5) + 0x32ac3b17) | 0;
  }
  h1 ^= length ^ Math.imul(rotate(Math.imul(lastWord(bytes, body, length), c1), 15), c2);
  h2 ^= length ^ Math.imul(rotate(Math.imul(lastWord(bytes, body + 4, length), c2), 16), c3);
  h3 ^= length ^ Math.imul(rotate(Math.imul(lastWord(bytes, body + 8, length), c3), 17), c4);
  h4 ^= length ^ Math.imul(rotate(Math.imul(lastWord(bytes, body + 12, length), c4), 18), c1);

  const sum = (h1 + h2 + h3 + h4) | 0;
  const f1 = finish(sum);
  const f2 = finish(h2 + sum);
  const f3 = finish(h3 + sum);
  const f4 = finish(h4 + sum);
  const total = f1 + f2 + f3 + f4;
  result[0] = total;
  result[1] = f2 + total;
  result[2] = f3 + total;
  result[3] = f4 + total;
  return result;
}

/** Four bytes, the lowest first. */
function wordAt(bytes: Uint8Array, at: number): number {
  return (
    (bytes[at] as number) |
    ((bytes[at + 1] as number) << 8) |
    ((bytes[at + 2] as number) << 16) |
    ((bytes[at + 3] as number) << 24)
  );
}

/** Likewise, with zeros for what is behind the end. */
function lastWord(bytes: Uint8Array, at: number, length: number): number {
  let word = 0;
  for (let from = Math.min(length, at + 4) - 1; from >= at; from -= 1)
    word = (word << 8) | (bytes[from] as number);
  return word;
}

function rotate(value: number, by: number): number {
  return (value << by) | (value >>> (32 - by));
}

function finish(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
