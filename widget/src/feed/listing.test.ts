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
    asked: [] as string[],
  };
  const source: ListingSource<Item> = {
    async page(cursor, { cache }) {
      feed.asked.push(`page ${cursor ?? 'first'} ${cache ?? 'default'}`);
      const page = feed.pages.get(cursor);
      if (feed.isDown || !page) throw down;
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
