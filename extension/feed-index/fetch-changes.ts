import { createTransport, sendOnce, syncOf } from '@recruitment-feed/sdk';
import type { SyncPage } from '@recruitment-feed/sdk/contract';

/** Fetches the page of changes after a cursor, or the first page of everything. */
export type FetchChanges = (since: string | undefined) => Promise<SyncPage>;

/** What every copy of the extension asks for, whoever uses it: the request tells nothing about the student. */
const everything = { collections: ['jobs', 'organizations', 'cooperations'] as const, limit: 1000 };
const timeout = 30_000;

/**
 * Connects to the changes of a feed. A failed request is not repeated: the next alarm or click does that.
 * A change that this version cannot use is left out; a page without a usable one is refused.
 * @param fetch sends the requests in place of the global `fetch`.
 */
export function changesOf(feed: string, fetch?: (request: Request) => Promise<Response>): FetchChanges {
  const sync = syncOf(createTransport({ baseUrl: feed, timeout, ...(fetch && { fetch }) }, sendOnce));
  return async (since) => {
    const filter = { ...everything, collections: [...everything.collections] };
    const { skipped, ...page } = await sync.changes({ ...filter, ...(since !== undefined && { since }) });
    if (skipped.length > 0 && page.changes.length === 0) throw new UnusablePageError();
    return page;
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
