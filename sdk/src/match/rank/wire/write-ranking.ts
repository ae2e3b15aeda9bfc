import { encodeAscending } from '../../../posting/identity/index-wire/rice.ts';
import { murmur3 } from '../../../posting/identity/murmur3.ts';
import type { FeatureLists } from '../feature-lists.ts';
import { areCanonical, type JobIds, packIds } from '../job-ids.ts';
import { ByteWriter } from './byte-writer.ts';
import { encodeGaps } from './gap-code.ts';
import { head, mark, version } from './head.ts';

/**
 * Writes a ranking as bytes that depend on nothing but its jobs: these in the order of their ids, the features in the
 * order of their keys, those that no job has left out.
 */
export function writeRanking(ids: JobIds, lists: FeatureLists): ArrayBuffer {
  const order = Array.from({ length: ids.count }, (_, number) => number)
    .filter((number) => ids.has(number))
    .sort((one, other) => ids.compare(one, other));
  const places = new Int32Array(ids.count).fill(-1);
  order.forEach((number, place) => {
    places[number] = place;
  });
  const features = lists
    .keys()
    .sort((a, b) => a - b)
    .map((key) => ({ key, jobs: placed(lists.get(key).jobs, places) }))
    .filter(({ jobs }) => jobs.length > 0);
  const body = new ByteWriter();
  body.writeNumber(order.length);
  writeIds(
    body,
    order.map((number) => ids.at(number)),
  );
  const keys = encodeAscending(Float64Array.from(features, ({ key }) => key));
  body.writeNumber(keys.length);
  body.write(keys);
  for (const { jobs } of features) {
    const coded = encodeGaps(jobs, order.length);
    body.writeNumber(jobs.length);
    body.writeNumber(coded.length);
    body.write(coded);
  }
  return withHead(body.end());
}

function placed(jobs: Int32Array, places: Int32Array): Int32Array {
  return jobs
    .map((job) => places[job] as number)
    .filter((place) => place >= 0)
    .sort();
}

function writeIds(body: ByteWriter, ids: readonly string[]): void {
  const canonical = areCanonical(ids);
  body.writeNumber(canonical ? 1 : 0);
  if (canonical) {
    const { times, rests } = packIds(ids);
    const coded = encodeAscending(times);
    body.writeNumber(coded.length);
    body.write(coded);
    body.write(rests);
    return;
  }
  const encoder = new TextEncoder();
  for (const id of ids) {
    const bytes = encoder.encode(id);
    body.writeNumber(bytes.length);
    body.write(bytes);
  }
}

function withHead(body: Uint8Array): ArrayBuffer {
  const bytes = new Uint8Array(head + body.length);
  bytes.set([...mark, version, 0]);
  new DataView(bytes.buffer).setUint32(4, murmur3(body, body.length, version)[0] as number, true);
  bytes.set(body, head);
  return bytes.buffer;
}
