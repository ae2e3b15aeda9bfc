import { RankingError } from '../ranking-error.ts';

/**
 * Numbers of jobs as Rice-coded gaps. The parameter follows from how many of all jobs are listed, so that it need not
 * be stored: the gaps of `count` among `all` are `all / count` on average.
 * https://en.wikipedia.org/wiki/Golomb_coding
 */
function parameterOf(count: number, all: number): number {
  return 31 - Math.clz32(Math.max(1, Math.floor((all * 0.69) / count)));
}

/** Writes ascending numbers below `all`, and pads the last byte with zeros. */
export function encodeGaps(numbers: ArrayLike<number>, all: number): Uint8Array {
  const parameter = parameterOf(numbers.length, all);
  const bytes: number[] = [];
  let [byte, filled] = [0, 0];
  const put = (bit: number) => {
    byte = (byte << 1) | bit;
    filled += 1;
    if (filled < 8) return;
    bytes.push(byte);
    [byte, filled] = [0, 0];
  };
  let next = 0;
  for (let at = 0; at < numbers.length; at += 1) {
    const number = numbers[at] as number;
    const gap = number - next;
    next = number + 1;
    for (let ones = gap >>> parameter; ones > 0; ones -= 1) put(1);
    put(0);
    for (let bit = parameter - 1; bit >= 0; bit -= 1) put((gap >>> bit) & 1);
  }
  while (filled > 0) put(0);
  return Uint8Array.from(bytes);
}

/**
 * Reads what {@link encodeGaps} wrote.
 * @throws {RankingError} `ranking_damaged` where the bytes are anything else.
 */
export function decodeGaps(bytes: Uint8Array, count: number, all: number): Int32Array {
  const parameter = parameterOf(count, all);
  // At least a bit each, so that a false count asks for no more room than there are bits.
  if (count > bytes.length * 8) throw new RankingError('ranking_damaged');
  const numbers = new Int32Array(count);
  let bit = 0;
  let next = 0;
  for (let at = 0; at < count; at += 1) {
    let ones = Math.clz32(~windowAt(bytes, bit));
    // A window holds 25 bits that count at the least; a longer run goes on behind it.
    for (let run = ones; run >= 25 && bit + ones < bytes.length * 8; ones += run)
      run = Math.clz32(~windowAt(bytes, bit + ones));
    bit += ones + 1;
    const rest = parameter === 0 ? 0 : windowAt(bytes, bit) >>> (32 - parameter);
    bit += parameter;
    const number = next + (ones << parameter) + rest;
    if (ones >= all || number >= all || number < next || bit > bytes.length * 8)
      throw new RankingError('ranking_damaged');
    numbers[at] = number;
    next = number + 1;
  }
  return numbers;
}

/** The bits from a place on, the first one highest; at least 25 of the 32 are there, zeros behind the end. */
function windowAt(bytes: Uint8Array, bit: number): number {
  const at = bit >>> 3;
  const word =
    ((bytes[at] ?? 0) << 24) |
    ((bytes[at + 1] ?? 0) << 16) |
    ((bytes[at + 2] ?? 0) << 8) |
    (bytes[at + 3] ?? 0);
  return word << (bit & 7);
}
