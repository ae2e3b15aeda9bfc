import type { ListingSource } from './listing-source.ts';
import {
  amended,
  initialState,
  isStale,
  type Listed,
  type ListingState,
  opened,
  welcomed,
} from './listing-state.ts';

/** What a listing needs to know of its items and tells its owner. */
export interface ListingOptions<Item extends Listed> {
  now(): Date;
  /** Whether the feed has nothing more to say of an item. */
  isSettled(item: Item): boolean;
  /** What becomes of an item that the feed no longer has. */
  gone(item: Item, now: Date): Item;
  changed(state: ListingState<Item>, before: ListingState<Item>): void;
  /** The first page of a query has come. */
  loaded(count: number): void;
  failed(error: unknown): void;
  stale(since: Date): void;
}

export interface Listing<Item extends Listed> {
  readonly state: ListingState<Item>;
  /** Loads the first page of a query; what is on show stays until it has come. */
  open(source: ListingSource<Item>): Promise<void>;
  /** Asks what has changed; rejects when the feed did not answer. */
  refresh(): Promise<void>;
  more(): Promise<void>;
  /** Does again what failed. */
  retry(): Promise<void>;
  welcome(): void;
  /** Whether an item is on show; then it becomes what `amend` makes of it. */
  amend(id: string, amend: (item: Item) => Item): boolean;
}

const alreadyReported = () => undefined;

/** Keeps one list of the feed: loads it, refreshes it and tells what changed. */
export function createListing<Item extends Listed>(options: ListingOptions<Item>): Listing<Item> {
  let state = initialState<Item>();
  let source: ListingSource<Item> | undefined;

  const set = (next: ListingState<Item>) => {
    const before = state;
    state = next;
    options.changed(state, before);
  };
  const fail = (error: unknown, next: Partial<ListingState<Item>>) => {
    const before = state;
    set({ ...state, busy: undefined, ...next });
    options.failed(error);
    if (isStale(state) && !isStale(before) && state.answeredAt) options.stale(state.answeredAt);
  };

  async function load(next: ListingSource<Item>): Promise<void> {
    source = next;
    set({ ...state, busy: 'query' });
    try {
      const page = await next.page(undefined, {});
      if (source !== next) return;
      set(opened(page, options.now()));
    } catch (error) {
      if (source === next)
        fail(error, { failed: 'query', phase: state.phase === 'ready' ? 'ready' : 'unavailable' });
      throw error;
    }
    options.loaded(state.items.length);
    // At once: what a page needs that stays open for days may have left the server by then.
    void import('./refreshing.ts').catch(alreadyReported);
  }

  async function refresh(): Promise<void> {
    const asked = source;
    if (!asked || state.busy) return;
    if (state.phase !== 'ready' || state.failed === 'query') return load(asked);
    try {
      const { askWhatChanged, refreshed } = await import('./refreshing.ts');
      const open = state.items.filter((item) => !options.isSettled(item));
      const refresh = await askWhatChanged(asked, open);
      if (source !== asked) return;
      const now = options.now();
      set(refreshed(state, refresh, (item) => options.gone(item, now), now));
    } catch (error) {
      if (source === asked) fail(error, { failures: state.failures + 1 });
      throw error;
    }
  }

  async function more(): Promise<void> {
    const asked = source;
    if (!asked || state.busy || state.nextCursor === null) return;
    set({ ...state, busy: 'more', failed: undefined });
    try {
      const { goneOn } = await import('./refreshing.ts');
      const next = await goneOn(asked, () => state, options.now);
      if (source === asked) set(next);
    } catch (error) {
      if (source === asked) fail(error, { failed: 'more' });
    }
  }

  return {
    get state() {
      return state;
    },
    open: (next) => load(next).catch(alreadyReported),
    refresh,
    more,
    async retry() {
      if (state.failed === 'more') await more();
      else await refresh().catch(alreadyReported);
    },
    welcome: () => set(welcomed(state)),
    amend(id, amend) {
      const next = amended(state, id, amend);
      if (next) set(next);
      return !!next;
    },
  };
}
