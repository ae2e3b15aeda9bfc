import type { Page } from '@recruitment-feed/sdk/contract';

export interface Listed {
  id: string;
  rev: number;
}

/** What is known of one list of the feed. */
export interface ListingState<Item extends Listed> {
  /** `loading` before the first answer, `unavailable` when there never was one. */
  phase: 'loading' | 'ready' | 'unavailable';
  /** What is on show, in its order. */
  items: readonly Item[];
  /** What came since and waits to be shown on request, newest first. */
  arrivals: readonly Item[];
  /** Where the arrivals go on, when they are so many that they no longer join what is on show. */
  arrivalsCursor: string | null | undefined;
  /** Ids of arrivals that are on show by now. */
  fresh: ReadonlySet<string>;
  nextCursor: string | null;
  /** Which read is under way, if the reader waits for one. */
  busy: 'query' | 'more' | undefined;
  /** A read that the reader asked for failed: another query, or more. */
  failed: 'query' | 'more' | undefined;
  /** Refreshes that failed in a row. */
  failures: number;
  /** How many objects have which values, where the query asks for it. */
  facets?: Page<Item>['facets'];
  /** When the feed last answered. */
  answeredAt: Date | undefined;
}

/** Refreshes that may fail before what is shown counts as stale. */
const patience = 2;

export function initialState<Item extends Listed>(): ListingState<Item> {
  return {
    phase: 'loading',
    items: [],
    arrivals: [],
    arrivalsCursor: undefined,
    fresh: new Set(),
    nextCursor: null,
    busy: undefined,
    failed: undefined,
    failures: 0,
    answeredAt: undefined,
  };
}

/** Whether what is shown can no longer be trusted to be current. */
export function isStale({ phase, failures }: ListingState<Listed>): boolean {
  return phase === 'ready' && failures >= patience;
}

function unique<Item extends Listed>(items: readonly Item[]): Item[] {
  return [...new Map(items.map((item) => [item.id, item])).values()];
}

/** The newer of two revisions: answers can overtake each other. */
function newer<Item extends Listed>(known: Item, answer: Item | undefined): Item {
  return answer && answer.rev > known.rev ? answer : known;
}

const answered = (at: Date) => ({ failures: 0, failed: undefined, busy: undefined, answeredAt: at });

/** Starts anew with the first page of a query. */
export function opened<Item extends Listed>(page: Page<Item>, at: Date): ListingState<Item> {
  return {
    ...initialState<Item>(),
    phase: 'ready',
    items: unique(page.data),
    nextCursor: page.nextCursor,
    facets: page.facets,
    answeredAt: at,
  };
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

/** Puts the waiting arrivals at the top. */
export function welcomed<Item extends Listed>(state: ListingState<Item>): ListingState<Item> {
  const fresh = new Set([...state.fresh, ...state.arrivals.map(({ id }) => id)]);
  if (state.arrivalsCursor !== undefined) {
    return {
      ...state,
      items: state.arrivals,
      arrivals: [],
      arrivalsCursor: undefined,
      nextCursor: state.arrivalsCursor,
      fresh,
    };
  }
  return { ...state, items: [...state.arrivals, ...state.items], arrivals: [], fresh };
}
