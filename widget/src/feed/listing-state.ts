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

/** Each item once, as it came last. */
export function unique<Item extends Listed>(items: readonly Item[]): Item[] {
  return [...new Map(items.map((item) => [item.id, item])).values()];
}

/** The newer of two revisions: answers can overtake each other. */
export function newer<Item extends Listed>(known: Item, answer: Item | undefined): Item {
  return answer && answer.rev > known.rev ? answer : known;
}

/** What every answer of the feed sets right. */
export const answered = (at: Date) => ({ failures: 0, failed: undefined, busy: undefined, answeredAt: at });

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

/** Takes a newer revision of an item, or what becomes of one that is gone; undefined where the list does not have it. */
export function amended<Item extends Listed>(
  state: ListingState<Item>,
  id: string,
  amend: (item: Item) => Item,
): ListingState<Item> | undefined {
  for (const where of ['items', 'arrivals'] as const) {
    const known = state[where].find((item) => item.id === id);
    if (!known) continue;
    const next = newer(known, amend(known));
    return { ...state, [where]: state[where].map((item) => (item === known ? next : item)) };
  }
  return undefined;
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
