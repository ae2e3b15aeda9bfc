import type { Page } from '@recruitment-feed/sdk/contract';
import type { ReadOptions } from './feed-reader.ts';
import type { ListingSource } from './listing-source.ts';
import { answered, type Listed, type ListingState, newer, opened, unique } from './listing-state.ts';

/** Ids asked for at once: an address stays well under the 8 kB that servers and proxies take. */
const idsPerRequest = 50;
const revalidate: ReadOptions = { cache: 'no-cache' };

/** Ids among some items that a fresh first page does not name: closed, or further down by now. */
export function missingFrom(page: Page<Listed>, items: readonly Listed[]): string[] {
  const named = new Set(page.data.map(({ id }) => id));
  return items.map(({ id }) => id).filter((id) => !named.has(id));
}

/** What the feed said when it was asked what is new. */
export interface Refresh<Item extends Listed> {
  /** The first page of the query. */
  page: Page<Item>;
  /** Ids on show that the page does not name, and what the feed has of them. */
  missing: readonly string[];
  answers: readonly Item[];
}

/**
 * Merges a refresh into what is shown.
 * Nothing on show moves or vanishes: an item the feed no longer has becomes what `gone` makes of it,
 * and what is new waits as an arrival, unless nothing is on show that it could push away.
 */
export function refreshed<Item extends Listed>(
  state: ListingState<Item>,
  { page, missing, answers }: Refresh<Item>,
  gone: (item: Item) => Item,
  at: Date,
): ListingState<Item> {
  if (state.items.length === 0) return opened(page, at);
  const asked = new Set(missing);
  const known = new Map([...answers, ...page.data].map((item) => [item.id, item]));
  const items = state.items.map((item) =>
    asked.has(item.id) && !known.has(item.id) ? gone(item) : newer(item, known.get(item.id)),
  );
  const shown = new Set(state.items.map(({ id }) => id));
  const lastShown = page.data.reduce((last, { id }, index) => (shown.has(id) ? index : last), -1);
  const joins = lastShown >= 0 || state.nextCursor === null;
  const isNew = ({ id }: Item, index: number) =>
    !shown.has(id) && (!joins || index < lastShown || state.nextCursor === null);
  return {
    ...state,
    ...answered(at),
    items,
    facets: page.facets,
    arrivals: unique(page.data.filter(isNew)),
    arrivalsCursor: joins ? undefined : page.nextCursor,
  };
}

/** Asks for the first page of a query, and for those of the open items on show that it does not name. */
export async function askWhatChanged<Item extends Listed>(
  asked: ListingSource<Item>,
  open: readonly Item[],
): Promise<Refresh<Item>> {
  const page = await asked.page(undefined, revalidate);
  const missing = missingFrom(page, open);
  const batches = Array.from({ length: Math.ceil(missing.length / idsPerRequest) }, (_, index) =>
    asked.byId(missing.slice(index * idsPerRequest, (index + 1) * idsPerRequest), revalidate),
  );
  const answers = (await Promise.all(batches)).flatMap(({ data }) => data);
  return { page, missing, answers };
}
