import { createTransport, readSnapshotPart, sendOnce, snapshotsOf, syncOf } from '@recruitment-feed/sdk';
import type { Change, Snapshot, SnapshotPart, SyncPage } from '@recruitment-feed/sdk/contract';

/** What is asked of a feed. */
export interface FeedSource {
  /** Fetches the page of changes after a cursor, or the first page of everything. */
  changes(since: string | undefined): Promise<SyncPage>;
  /** Asks where everything there is can be read at once. */
  snapshot(): Promise<Snapshot>;
  /** Reads a part of a snapshot; `undefined` stands for an object that this version cannot use. */
  objects(part: SnapshotPart): AsyncIterable<Change | undefined>;
}

/** What every copy of the extension asks for, whoever uses it: the request tells nothing about the student. */
const everything = ['jobs', 'organizations', 'cooperations'] as const;
const limit = 1000;
const timeout = 30_000;

/**
 * Connects to a feed. A failed request is not repeated: the next alarm or click does that.
 * A change that this version cannot use is left out; a page without a usable one is refused.
 * @param fetch sends the requests in place of the global `fetch`.
 */
export function sourceOf(feed: string, fetch?: (request: Request) => Promise<Response>): FeedSource {
  const options = { baseUrl: feed, timeout, ...(fetch && { fetch }) };
  const transport = createTransport(options, sendOnce);
  return {
    async changes(since) {
      const filter = { collections: [...everything], limit, ...(since !== undefined && { since }) };
      const { skipped, ...page } = await syncOf(transport).changes(filter);
      if (skipped.length > 0 && page.changes.length === 0) throw new UnusablePageError();
      return page;
    },
    snapshot: () => snapshotsOf(transport).latest({ collections: [...everything] }),
    objects: (part) => readSnapshotPart(options, part, { idleTimeout: timeout }),
  };
}

/** None of the feed's changes has a shape that this version knows. */
export class UnusablePageError extends Error {
  override readonly name = 'UnusablePageError';
  readonly code = 'unusable_page';
  constructor() {
    super('None of the changes that the feed sent can be used. Update the extension or check the address.');
  }
}
