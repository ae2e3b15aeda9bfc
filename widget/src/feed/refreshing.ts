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

/** Where the last item on show stands among others; -1 where none of them is on show. */
function lastOnShow(data: readonly Listed[], items: readonly Listed[]): number {
  const shown = new Set(items.map(({ id }) => id));
  return data.reduce((last, { id }, index) => (shown.has(id) ? index : last), -1);
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
  const lastShown = lastOnShow(page.data, state.items);
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

const refusals = ['invalid_cursor', 'cursor_filter_mismatch', 'cursor_expired'];

/**
 * Walks through a list anew, from its first page until past what is on show, where the feed takes its cursor no longer:
 * that one is too old, or of another query.
 *
 * @param error What the feed said to the cursor.
 * @returns the pages as one
 * @throws `error` where it is of another kind, and what the walk fails with
 */
async function walkAnew<Item extends Listed>(
  asked: ListingSource<Item>,
  items: readonly Item[],
  error: unknown,
): Promise<Page<Item>> {
  if (!refusals.includes(String(Reflect.get(Object(error), 'code')))) throw error;
  let page = await asked.page(undefined, revalidate);
  const { facets } = page;
  const data = [...page.data];
  while (page.nextCursor !== null && [-1, data.length - 1].includes(lastOnShow(data, items))) {
    page = await asked.page(page.nextCursor, revalidate);
    data.push(...page.data);
  }
  return { data: unique(data), nextCursor: page.nextCursor, facets };
}

/** Puts a further page below what is shown. */
export function extended<Item extends Listed>(
  state: ListingState<Item>,
  page: Page<Item>,
  at: Date,
): ListingState<Item> {
  const known = new Set([...state.items, ...state.arrivals].map(({ id }) => id));
  const further = unique(page.data).filter(({ id }) => !known.has(id));
  return { ...state, ...answered(at), items: [...state.items, ...further], nextCursor: page.nextCursor };
}

/** Goes on below what is on show after such a walk: there nothing moves, and what is new above waits as arrivals. */
function resumed<Item extends Listed>(
  state: ListingState<Item>,
  page: Page<Item>,
  at: Date,
): ListingState<Item> {
  const below = page.data.slice(lastOnShow(page.data, state.items) + 1);
  const above = refreshed(state, { page, missing: [], answers: [] }, (item) => item, at);
  return extended(above, { ...page, data: below }, at);
}

/**
 * Reads what comes below the items on show; a cursor that the feed no longer takes is not the end of the list.
 *
 * @param current What is known of the list, which may change while the feed is asked.
 * @returns what is known with it
 * @throws what the source rejects with
 */
export async function goneOn<Item extends Listed>(
  asked: ListingSource<Item>,
  current: () => ListingState<Item>,
  now: () => Date,
): Promise<ListingState<Item>> {
  try {
    const page = await asked.page(current().nextCursor ?? undefined, {});
    return extended(current(), page, now());
  } catch (error) {
    const page = await walkAnew(asked, current().items, error);
    return resumed(current(), page, now());
  }
}
