import type { Page } from '@recruitment-feed/sdk/contract';
import { describe, expect, test } from 'vitest';
import { createListing } from './listing.ts';
import type { ListingSource } from './listing-source.ts';

interface Item {
  id: string;
  rev: number;
  closed?: boolean;
}

const now = new Date('2026-11-23T08:00:00Z');
const item = (id: string): Item => ({ id, rev: 1 });
const down = new Error('down');

/** A feed whose answers a test sets and whose questions it reads. */
function aFeed(...ids: string[]) {
  const feed = {
    pages: new Map<string | undefined, Page<Item>>([[undefined, { data: ids.map(item), nextCursor: null }]]),
    known: new Map<string, Item>(),
    isDown: false,
    /** What it says to a cursor that it does not know. */
    refuse: down,
    asked: [] as string[],
  };
  const source: ListingSource<Item> = {
    async page(cursor, { cache }) {
      feed.asked.push(`page ${cursor ?? 'first'} ${cache ?? 'default'}`);
      const page = feed.pages.get(cursor);
      if (feed.isDown) throw down;
      if (!page) throw feed.refuse;
      return page;
    },
    async byId(asked) {
      feed.asked.push(`ids ${asked.join(' ')}`);
      return { data: asked.flatMap((id) => feed.known.get(id) ?? []), nextCursor: null };
    },
  };
  return { feed, source };
}

function aListing() {
  const told: string[] = [];
  const listing = createListing<Item>({
    now: () => now,
    isSettled: ({ closed }) => closed === true,
    gone: (each) => ({ ...each, closed: true }),
    changed: () => undefined,
    loaded: (count) => told.push(`loaded ${count}`),
    failed: (error) => told.push(error === down ? 'failed' : String(error)),
    stale: (since) => told.push(`stale since ${since.toISOString()}`),
  });
  return { listing, told };
}

test('is ready once the first page has come', async () => {
  const { source } = aFeed('a', 'b');
  const { listing, told } = aListing();
  expect(listing.state.phase).toBe('loading');
  await listing.open(source);
  expect(listing.state).toMatchObject({ phase: 'ready', busy: undefined, items: [item('a'), item('b')] });
  expect(told).toEqual(['loaded 2']);
});

test('is unavailable when the feed never answered, and ready when it comes back', async () => {
  const { feed, source } = aFeed('a');
  const { listing, told } = aListing();
  feed.isDown = true;
  await listing.open(source);
  expect(listing.state.phase).toBe('unavailable');
  feed.isDown = false;
  await listing.refresh();
  expect(listing.state.phase).toBe('ready');
  expect(told).toEqual(['failed', 'loaded 1']);
});

describe('refreshing', () => {
  test('asks the feed by revalidation, and for open items that left the first page by id', async () => {
    const { feed, source } = aFeed('a', 'b');
    const { listing } = aListing();
    await listing.open(source);
    feed.pages.set(undefined, { data: [item('b')], nextCursor: null });
    feed.known.set('a', { id: 'a', rev: 2, closed: true });
    await listing.refresh();
    expect(listing.state.items[0]).toEqual({ id: 'a', rev: 2, closed: true });
    await listing.refresh();
    expect(feed.asked).toEqual(['page first default', 'page first no-cache', 'ids a', 'page first no-cache']);
  });

  test('asks for many ids in several requests', async () => {
    const many = Array.from({ length: 120 }, (_, index) => `n${index}`);
    const { feed, source } = aFeed(...many);
    const { listing } = aListing();
    await listing.open(source);
    feed.pages.set(undefined, { data: [], nextCursor: null });
    await listing.refresh();
    expect(feed.asked.filter((question) => question.startsWith('ids'))).toHaveLength(3);
    expect(listing.state.items.every(({ closed }) => closed)).toBe(true);
  });

  test('keeps what it has and says since when, after the second failure in a row', async () => {
    const { feed, source } = aFeed('a');
    const { listing, told } = aListing();
    await listing.open(source);
    feed.isDown = true;
    for (let attempt = 0; attempt < 3; attempt += 1) await expect(listing.refresh()).rejects.toBe(down);
    expect(listing.state.items).toEqual([item('a')]);
    expect(told).toEqual(['loaded 1', 'failed', 'failed', `stale since ${now.toISOString()}`, 'failed']);
  });
});

test('keeps what is on show while another query fails, and tries that again', async () => {
  const { source } = aFeed('a');
  const other = aFeed('z');
  const { listing } = aListing();
  await listing.open(source);
  other.feed.isDown = true;
  await listing.open(other.source);
  expect(listing.state).toMatchObject({ failed: 'query', items: [item('a')] });
  other.feed.isDown = false;
  await listing.retry();
  expect(listing.state).toMatchObject({ failed: undefined, items: [item('z')] });
});

test('forgets an answer that was overtaken by another query', async () => {
  const slow = Promise.withResolvers<Page<Item>>();
  const { listing } = aListing();
  const first = listing.open({ page: () => slow.promise, byId: () => slow.promise });
  await listing.open(aFeed('new').source);
  slow.resolve({ data: [item('old')], nextCursor: null });
  await first;
  expect(listing.state.items).toEqual([item('new')]);
});

test('adds a further page, and says when it could not', async () => {
  const { feed, source } = aFeed();
  const { listing } = aListing();
  feed.pages.set(undefined, { data: [item('a')], nextCursor: 'x' });
  await listing.open(source);
  await listing.more();
  expect(listing.state.failed).toBe('more');
  feed.pages.set('x', { data: [item('b')], nextCursor: null });
  await listing.retry();
  expect(listing.state).toMatchObject({ failed: undefined, nextCursor: null, items: [item('a'), item('b')] });
});

describe('where the feed no longer takes the cursor', () => {
  const expired = Object.assign(new Error('expired'), { code: 'cursor_expired' });
  /** A list of three pages by `first`, `b` and `c`, of which a reader has seen two; then cursors have other names. */
  async function twoPagesOn(moved: (feed: ReturnType<typeof aFeed>['feed']) => void) {
    const { feed, source } = aFeed('a1', 'a2');
    const page = (ids: string[], nextCursor: string | null) => ({ data: ids.map(item), nextCursor });
    feed.pages.set(undefined, page(['a1', 'a2'], 'b')).set('b', page(['b1', 'b2'], 'c'));
    const { listing, told } = aListing();
    await listing.open(source);
    await listing.more();
    feed.refuse = expired;
    feed.pages.clear();
    feed.pages.set(undefined, page(['n1', 'a1'], 'b9')).set('b9', page(['a2', 'b1'], 'c9'));
    feed.pages.set('c9', page(['b2', 'c1'], 'd9')).set('d9', page(['d1'], null));
    moved(feed);
    feed.asked.length = 0;
    return { feed, listing, told, ids: () => listing.state.items.map(({ id }) => id) };
  }

  test('it begins anew, and goes on below what is on show; what is new above waits', async () => {
    const { feed, ids, listing, told } = await twoPagesOn(() => undefined);
    await listing.more();
    expect(ids()).toEqual(['a1', 'a2', 'b1', 'b2', 'c1']);
    expect(listing.state).toMatchObject({
      arrivals: [item('n1')],
      nextCursor: 'd9',
      failed: undefined,
      busy: undefined,
    });
    expect(feed.asked.map((each) => each.split(' ')[1])).toEqual(['c', 'first', 'b9', 'c9']);
    await listing.more();
    expect(ids()).toEqual(['a1', 'a2', 'b1', 'b2', 'c1', 'd1']);
    expect(told).toEqual(['loaded 2']);
  });

  test('it does so once: where the feed refuses its new cursors, too, the reader is told', async () => {
    const { feed, ids, listing, told } = await twoPagesOn(({ pages }) => pages.delete('b9'));
    await listing.more();
    expect(ids()).toEqual(['a1', 'a2', 'b1', 'b2']);
    expect(listing.state).toMatchObject({ failed: 'more', nextCursor: 'c' });
    expect(feed.asked).toHaveLength(3);
    expect(told).toEqual(['loaded 2', 'Error: expired']);
  });

  test('nothing is asked anew where it failed otherwise', async () => {
    const { feed, listing } = await twoPagesOn((feed) => {
      feed.refuse = down;
    });
    await listing.more();
    expect(feed.asked).toHaveLength(1);
    expect(listing.state.failed).toBe('more');
  });

  test('and of what was on show nothing is left, all of it waits above', async () => {
    const { ids, listing } = await twoPagesOn(({ pages }) => {
      pages.clear();
      pages
        .set(undefined, { data: [item('x1')], nextCursor: 'y' })
        .set('y', { data: [item('y1')], nextCursor: null });
    });
    await listing.more();
    expect(ids()).toEqual(['a1', 'a2', 'b1', 'b2']);
    expect(listing.state).toMatchObject({ arrivals: [item('x1'), item('y1')], nextCursor: null });
  });
});
