import { PostingIndexError } from '../posting-index-error.ts';
import { BitReader, BitWriter } from './bits.ts';

/** One byte for the parameter, four for the count. */
const head = 5;

/**
 * Writes ascending numbers as Rice-coded gaps: a gap's quotient by 2^parameter in ones and a zero, then its remainder.
 * Evenly spread keys take about 1.5 bits more each than the logarithm of their mean gap, which no code can beat by
 * much. https://en.wikipedia.org/wiki/Golomb_coding
 */
export function encodeAscending(numbers: Float64Array): Uint8Array<ArrayBuffer> {
  const { parameter, bits } = cheapest(numbers);
  const bytes = new Uint8Array(head + Math.ceil(bits / 8));
  bytes[0] = parameter;
  new DataView(bytes.buffer).setUint32(1, numbers.length, true);
  const writer = new BitWriter(bytes.subarray(head));
  const divisor = 2 ** parameter;
  let before = 0;
  for (const number of numbers) {
    const gap = number - before;
    before = number;
    writer.writeOnes(Math.floor(gap / divisor));
    writer.write(0, 1);
    writer.write(gap % divisor, parameter);
  }
  return bytes;
}

/**
 * Reads what {@link encodeAscending} wrote, whatever the bytes are, in time and memory bounded by their number.
 * @returns the numbers, all below 2^width, and how many bytes they took.
 * @throws {PostingIndexError} `index_damaged`.
 */
export function decodeAscending(bytes: Uint8Array, width: number): { numbers: Float64Array; length: number } {
  if (bytes.length < head) throw new PostingIndexError('index_damaged');
  const [parameter = 0] = bytes;
  const count = new DataView(bytes.buffer, bytes.byteOffset).getUint32(1, true);
  const coded = bytes.subarray(head);
  if (parameter > width || count * (parameter + 1) > coded.length * 8)
    throw new PostingIndexError('index_damaged');
  const numbers = new Float64Array(count);
  const reader = new BitReader(coded);
  let number = 0;
  for (let at = 0; at < count; at += 1) {
    number += reader.readOnes() * 2 ** parameter + reader.read(parameter);
    if (number >= 2 ** width) throw new PostingIndexError('index_damaged');
    numbers[at] = number;
  }
  return { numbers, length: head + reader.end() };
}

/** The best parameter is near the logarithm of the mean gap; its neighbours are tried. */
function cheapest(numbers: Float64Array): { parameter: number; bits: number } {
  const mean = ((numbers.at(-1) ?? 0) + 1) / (numbers.length || 1);
  const near = Math.max(0, Math.round(Math.log2(mean * Math.LN2)));
  const tried = [near - 1, near, near + 1].filter((parameter) => parameter >= 0);
  const costs = tried.map((parameter) => ({ parameter, bits: cost(numbers, parameter) }));
  return costs.reduce((best, other) => (other.bits < best.bits ? other : best));
}

function cost(numbers: Float64Array, parameter: number): number {
  let bits = numbers.length * (parameter + 1);
  let before = 0;
  for (const number of numbers) {
    bits += Math.floor((number - before) / 2 ** parameter);
    before = number;
  }
  return bits;
}
