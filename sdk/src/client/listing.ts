import type { Page as ContractPage } from '../contract/page.ts';
import { FeedAbortError } from './errors/feed-abort-error.ts';
import { FeedResponseError } from './errors/feed-response-error.ts';
import type { SkippedItem } from './items.ts';
import { hearElsewhere, type ResponseCall, responseCall, type WithResponse } from './response-call.ts';

/** One page of a list: an empty one with a `nextCursor` is not the last. */
export interface ListPage<Item> extends ContractPage<Item> {
  /** Items that this version cannot use; they are missing from `data`. */
  skipped: SkippedItem[];
}

/** A list: awaited, its first page; iterated, every item of all its pages. */
export interface Listing<Item, Page extends ListPage<Item> = ListPage<Item>>
  extends ResponseCall<Page>,
    AsyncIterable<Item> {
  /** Goes through the list page by page, each requested when it is reached. */
  pages(): AsyncIterable<Page>;
  /** Gathers items of all pages, at most `limit` of them; no page is requested beyond that. */
  toArray(options: { limit: number }): Promise<Item[]>;
}

type PageAfter<Page> = (cursor: string | undefined) => Promise<WithResponse<Page>>;

/** Makes a list of a function that reads the page after a cursor. The first page is requested at once. */
export function listing<Item, Page extends ListPage<Item>>(
  pageAfter: PageAfter<Page>,
  path: string,
  signal: AbortSignal | undefined,
): Listing<Item, Page> {
  const first = pageAfter(undefined);
  const firstPage = responseCall(first);

  async function* pages() {
    hearElsewhere(firstPage);
    const seen = new Set<string>();
    for (let answer = await first; ; ) {
      const { nextCursor } = answer.data;
      yield answer.data;
      if (nextCursor === null) return;
      if (seen.has(nextCursor)) throw repeatedCursor(path, answer);
      seen.add(nextCursor);
      answer = await pageAfter(nextCursor);
    }
  }

  async function* items() {
    for await (const page of pages()) {
      for (const item of page.data) {
        if (signal?.aborted) throw new FeedAbortError({ cause: signal.reason });
        yield item;
      }
    }
  }

  async function toArray({ limit }: { limit: number }) {
    hearElsewhere(firstPage);
    const gathered: Item[] = [];
    if (limit > 0) {
      for await (const item of items()) {
        if (gathered.push(item) >= limit) break;
      }
    }
    return gathered;
  }

  return Object.assign(firstPage, { pages, toArray, [Symbol.asyncIterator]: items });
}

function repeatedCursor(path: string, { response }: WithResponse<unknown>): FeedResponseError {
  const message = `GET ${path} gave the same cursor twice; going on would never end. Report it to the feed's operator.`;
  return new FeedResponseError('repeated_cursor', message, response);
}
