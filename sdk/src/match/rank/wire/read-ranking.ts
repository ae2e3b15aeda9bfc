import { decodeAscending } from '../../../posting/identity/index-wire/rice.ts';
import { murmur3 } from '../../../posting/identity/murmur3.ts';
import { featureBits } from '../feature.ts';
import { FeatureLists, type StoredList } from '../feature-lists.ts';
import { JobIds, restBytes } from '../job-ids.ts';
import { RankingError } from '../ranking-error.ts';
import { ByteReader } from './byte-reader.ts';
import { head, mark, version } from './head.ts';

/**
 * Reads a stored ranking. The lists of its features stay as they are until they are asked for.
 * @throws {RankingError} `ranking_damaged`, `ranking_version_unknown`.
 */
export function readRanking(buffer: ArrayBuffer): { ids: JobIds; lists: FeatureLists } {
  const bytes = new Uint8Array(buffer);
  if (bytes.length < head || mark.some((byte, at) => bytes[at] !== byte))
    throw new RankingError('ranking_damaged');
  if (bytes[2] !== version) throw new RankingError('ranking_version_unknown');
  const body = bytes.subarray(head);
  const sum = new DataView(buffer).getUint32(4, true);
  if (bytes[3] !== 0 || murmur3(body, body.length, version)[0] !== sum)
    throw new RankingError('ranking_damaged');
  const reader = new ByteReader(body);
  const count = reader.readNumber();
  const ids = readIds(reader, count);
  const keys = readAscending(reader, featureBits);
  const stored = new Map<number, StoredList>();
  for (const key of keys) {
    const jobs = reader.readNumber();
    if (jobs > count) throw new RankingError('ranking_damaged');
    stored.set(key, { bytes: reader.read(reader.readNumber()), count: jobs, all: count });
  }
  if (reader.left > 0) throw new RankingError('ranking_damaged');
  return { ids, lists: new FeatureLists(stored) };
}

function readIds(reader: ByteReader, count: number): JobIds {
  if (reader.readNumber() === 1) {
    const times = readAscending(reader, 48);
    if (times.length !== count) throw new RankingError('ranking_damaged');
    return new JobIds({ times, rests: reader.read(count * restBytes) });
  }
  const decoder = new TextDecoder();
  if (count > reader.left) throw new RankingError('ranking_damaged');
  return new JobIds(Array.from({ length: count }, () => decoder.decode(reader.read(reader.readNumber()))));
}

function readAscending(reader: ByteReader, bits: number): Float64Array {
  const bytes = reader.read(reader.readNumber());
  try {
    return decodeAscending(bytes, bits).numbers;
  } catch {
    throw new RankingError('ranking_damaged');
  }
}
