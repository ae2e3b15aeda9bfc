import { PostingIndexError } from './posting-index-error.ts';
import { keyBits } from './posting-key.ts';

/**
 * Keys of postings in ascending order, 8 bytes each; plain data that survives a structured clone.
 * A key stands as often as postings have it, so that one of them can go without the other.
 */
export interface PostingIndex {
  /** How many leading bits of the 53 are kept: all, or the 40 that travel. */
  bits: number;
  keys: Float64Array;
}

/** What made one index into another: keys that came and keys that went, in ascending order. */
export interface PostingDelta {
  bits: number;
  added: Float64Array;
  removed: Float64Array;
}

/**
 * Sorts keys into an index.
 * @param keys from `postingKey`.
 * @example buildPostingIndex(jobs.map((job) => postingKey(job)).filter((key) => key !== undefined))
 */
export function buildPostingIndex(keys: Iterable<number>): PostingIndex {
  return { bits: keyBits, keys: Float64Array.from(keys).sort() };
}

/**
 * Looks a key of 53 bits up.
 * @returns the first position of the key, or -1. A hit is only likely to be the posting: with 100,000 postings one
 * in 10⁷ foreign keys hits an index of 40 bits, one in 10¹¹ an index of 53. Confirm it against the stored identity.
 * @example lookup(index, postingKey('greenhouse:acme:1')) >= 0
 */
export function lookup({ bits, keys }: PostingIndex, key: number): number {
  const sought = leadingBits(key, keyBits, bits);
  // Hashes are spread evenly, so that a key stands within twice the deviation of where its size says, nearly always.
  const guess = Math.floor((sought / 2 ** bits) * keys.length);
  const reach = Math.ceil(Math.sqrt(keys.length));
  const [before, behind] = [guess - reach, guess + reach];
  let low = before > 0 && (keys[before] as number) < sought ? before : 0;
  let high = behind < keys.length && (keys[behind] as number) >= sought ? behind : keys.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((keys[middle] as number) < sought) low = middle + 1;
    else high = middle;
  }
  return keys[low] === sought ? low : -1;
}

/**
 * Makes a new index of an index and what changed since. The old one stays as it was.
 * @throws {PostingIndexError} `index_delta_mismatch` when a key is to go that is not there, or widths differ.
 */
export function mergePostingIndex(index: PostingIndex, delta: PostingDelta): PostingIndex {
  const { keys, bits } = index;
  const { added, removed } = delta;
  if (delta.bits !== bits || removed.length > keys.length)
    throw new PostingIndexError('index_delta_mismatch');
  const merged = new Float64Array(keys.length + added.length - removed.length);
  let [at, next, gone] = [0, 0, 0];
  for (const key of keys) {
    if (removed[gone] === key) {
      gone += 1;
      continue;
    }
    while (next < added.length && (added[next] as number) <= key) merged[at++] = added[next++] as number;
    merged[at++] = key;
  }
  if (gone < removed.length) throw new PostingIndexError('index_delta_mismatch');
  merged.set(added.subarray(next), at);
  return { bits, keys: merged };
}

/**
 * Finds what makes one index into another of the same width: what {@link mergePostingIndex} takes.
 *
 * @throws {PostingIndexError} `index_delta_mismatch` where the two are not of one width.
 */
export function comparePostingIndexes(before: PostingIndex, after: PostingIndex): PostingDelta {
  if (before.bits !== after.bits) throw new PostingIndexError('index_delta_mismatch');
  return {
    bits: after.bits,
    added: without(after.keys, before.keys),
    removed: without(before.keys, after.keys),
  };
}

/** Shortens a key to fewer leading bits. */
export function leadingBits(key: number, from: number, to: number): number {
  return from === to ? key : Math.floor(key / 2 ** (from - to));
}

/** The keys of one list that the other does not have, or not as often. */
function without(keys: Float64Array, others: Float64Array): Float64Array {
  let other = 0;
  return keys.filter((key) => {
    while (other < others.length && (others[other] as number) < key) other += 1;
    if (others[other] !== key) return true;
    other += 1;
    return false;
  });
}
