import { GoneError, NotFoundError } from '@recruitment-feed/sdk';
import type {
  Change,
  Cooperation,
  Job,
  Organization,
  Snapshot,
  SnapshotPart,
  SyncPage,
} from '@recruitment-feed/sdk/contract';
import type { FeedSource } from '../feed-source.ts';

type Collection = 'jobs' | 'organizations' | 'cooperations';
const collections: Collection[] = ['organizations', 'jobs', 'cooperations'];

/** A feed in memory: what it holds, and the log of how that came about. */
export interface MemoryFeed extends FeedSource {
  readonly held: Map<string, Change>;
  /** What was asked for, in words. */
  readonly asked: string[];
  put(collection: Collection, object: Job | Organization | Cooperation): void;
  remove(collection: Collection, id: string): void;
  /** From now on no cursor of before is known. */
  forget(): void;
  /** Called before each answer, and before each object of a part; throws what the feed answers instead. */
  fail: () => void;
}

export interface MemoryFeedOptions {
  pageSize?: number;
  hasSnapshots?: boolean;
}

/** Makes an empty feed. */
export function createMemoryFeed({ pageSize = 2, hasSnapshots = false }: MemoryFeedOptions = {}): MemoryFeed {
  const log = new Map<string, { seq: number; change: Change }>();
  const snapshots = new Map<string, Change[]>();
  let [seq, era] = [0, 0];
  const write = (change: Change) => {
    seq += 1;
    log.delete(change.id);
    log.set(change.id, { seq, change });
  };
  const cursorOf = (at: number) => `${era}:${at}`;
  const feed: MemoryFeed = {
    asked: [],
    fail() {
      return undefined;
    },
    get held() {
      const present = [...log].filter(([, { change }]) => change.op === 'upsert');
      return new Map(present.map(([id, { change }]) => [id, change]));
    },
    put: (collection, object) => write(upsert(collection, object)),
    remove: (collection, id) => write({ collection, op: 'delete', id, rev: 2 } as Change),
    forget() {
      era += 1;
    },
    async changes(since): Promise<SyncPage> {
      feed.asked.push(since === undefined ? 'everything' : `since ${since}`);
      feed.fail();
      const [before, after] = since?.split(':').map(Number) ?? [era, 0];
      if (before !== era) throw expired();
      const left = [...log.values()].filter(
        (entry) => entry.seq > (after ?? 0) && (since !== undefined || entry.change.op === 'upsert'),
      );
      const page = left.slice(0, pageSize);
      const hasMore = left.length > pageSize;
      const nextCursor = cursorOf(hasMore ? (page.at(-1)?.seq ?? 0) : seq);
      return { changes: page.map(({ change }) => change), nextCursor, hasMore, pollAfterSeconds: 60 };
    },
    async snapshot(): Promise<Snapshot> {
      feed.asked.push('snapshot');
      feed.fail();
      if (!hasSnapshots) throw missing();
      const parts = collections.map((collection): SnapshotPart => {
        const url = `/snapshots/${era}-${seq}/${collection}`;
        const changes = [...feed.held.values()].filter((change) => change.collection === collection);
        snapshots.set(url, changes);
        return { collection, url, bytes: 1, count: changes.length, sha256: '', encoding: 'gzip' };
      });
      const times = { createdAt: '2026-11-24T08:00:00Z', expiresAt: '2026-11-25T08:00:00Z' };
      return { id: `snap_${seq}`, cursor: cursorOf(seq), ...times, parts };
    },
    async *objects(part) {
      feed.asked.push(`part ${part.collection}`);
      feed.fail();
      const objects = snapshots.get(part.url);
      if (objects === undefined) throw missing();
      for (const object of objects) {
        feed.fail();
        yield object;
      }
    },
  };
  return feed;
}

export function upsert(collection: Collection, object: Job | Organization | Cooperation): Change {
  return { collection, op: 'upsert', id: object.id, rev: object.rev, object } as Change;
}

/** The feed has forgotten a cursor. */
function expired(): GoneError {
  const problem = { type: 'about:blank', title: 'Gone', status: 410, code: 'cursor_expired' };
  return new GoneError({ status: 410, headers: new Headers(), problem, retryAfterMs: undefined });
}

/** There is nothing at an address. */
export function missing(): NotFoundError {
  const problem = { type: 'about:blank', title: 'Not Found', status: 404, code: 'not_found' };
  return new NotFoundError({ status: 404, headers: new Headers(), problem, retryAfterMs: undefined });
}
