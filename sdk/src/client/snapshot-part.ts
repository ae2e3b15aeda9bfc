import type { SnapshotPart } from '../contract/snapshot.ts';
import type { Change } from '../contract/sync.ts';
import { readPart } from './mirror/read-part.ts';
import type { FeedOptions } from './options.ts';
import { readChange } from './read-change.ts';
import { openerOf } from './stream/opener.ts';

/** How a part of a snapshot is read. */
export interface PartOptions {
  signal?: AbortSignal;
  /** How long the feed may be silent, in milliseconds; 30 seconds where it is left out. */
  idleTimeout?: number;
}

/**
 * Reads a part of a snapshot object by object, each as the change that brings it, or as `undefined` where this
 * version cannot use it. Parts that `snapshotsOf(transport).latest` lists never change, so that reading one again gives the
 * same objects in the same order.
 *
 * @throws {FeedResponseError} when the file is not what the snapshot says of it.
 * @throws {FeedError} when no whole file came.
 * @throws {FeedConfigError} when the options are none.
 */
export async function* readSnapshotPart(
  options: FeedOptions,
  part: SnapshotPart,
  { signal = new AbortController().signal, idleTimeout = 30_000 }: PartOptions = {},
): AsyncGenerator<Change | undefined, void, undefined> {
  for await (const object of readPart(openerOf(options), part, { signal, idleTimeout })) {
    const { id, rev } = Object(object);
    const item = { collection: part.collection, op: 'upsert', id, rev, object };
    const read = readChange(item, options.validate ?? 'lenient');
    yield read.ok ? read.value : undefined;
  }
}
