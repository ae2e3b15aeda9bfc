import * as z from 'zod/mini';
import { open } from './open-enum.ts';
import { repeated } from './page.ts';
import { get } from './route.ts';
import { instant } from './scalars.ts';
import { collections } from './sync.ts';

/** All objects of one collection in one file, which never changes. */
export const SnapshotPart = z.looseObject({
  collection: open(collections),
  /** Address of the file, relative to the feed: one JSON object per line, compressed. */
  url: z.string(),
  /** Size of the file as it is sent, compressed. */
  bytes: z.int(),
  /** How many objects it holds. */
  count: z.int(),
  /** Of the file as it is sent, in hexadecimal. */
  sha256: z.string(),
  encoding: open(['gzip']),
});
export type SnapshotPart = z.output<typeof SnapshotPart>;

/** Everything the feed held at one moment; `/v1/sync` and `/v1/stream` go on from its cursor. */
export const Snapshot = z.looseObject({
  id: z.string(),
  cursor: z.string(),
  createdAt: instant(),
  /** Until then at least its parts can be read. */
  expiresAt: instant(),
  parts: z.array(SnapshotPart),
});
export type Snapshot = z.output<typeof Snapshot>;

/** What of the feed a snapshot is to hold. */
export const SnapshotFilter = z.object({
  /** The cursor then is one for the same collections. */
  collections: repeated(z.enum(collections)),
});
export type SnapshotFilter = z.output<typeof SnapshotFilter>;

/** How everything there is is read at once. */
export const snapshots = {
  latest: get('/v1/snapshots/latest', {
    summary: 'Returns where everything there is can be read in bulk, and the cursor that goes on from it.',
    query: SnapshotFilter,
    returns: Snapshot,
  }),
} as const;
