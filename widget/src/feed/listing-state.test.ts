import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { initialState, isStale, opened, welcomed } from './listing-state.ts';
import { extended, missingFrom, refreshed } from './refreshing.ts';

interface Item {
  id: string;
  rev: number;
  closed?: boolean;
}

const at = new Date('2026-11-23T08:00:00Z');
const items = (...ids: string[]): Item[] => ids.map((id) => ({ id, rev: 1 }));
const page = (ids: string[], nextCursor: string | null = null) => ({ data: items(...ids), nextCursor });
const ids = (list: readonly Item[]) => list.map(({ id }) => id);
const gone = (item: Item) => ({ ...item, closed: true });
const refresh = (
  data: Item[],
  nextCursor: string | null = null,
  answers: Item[] = [],
  missing: string[] = [],
) => ({
  page: { data, nextCursor },
  answers,
  missing,
});

describe('a refresh', () => {
  test('lets new items wait until they are asked for', () => {
    const state = refreshed(opened(page(['b', 'c'], 'x'), at), refresh(items('a', 'b', 'c'), 'x'), gone, at);
    expect(ids(state.items)).toEqual(['b', 'c']);
    expect(ids(state.arrivals)).toEqual(['a']);
    const shown = welcomed(state);
    expect(ids(shown.items)).toEqual(['a', 'b', 'c']);
    expect([...shown.fresh]).toEqual(['a']);
  });

  test('shows new items at once where nothing is on show', () => {
    expect(ids(refreshed(opened(page([]), at), refresh(items('a')), gone, at).items)).toEqual(['a']);
  });

  test('keeps in place what the feed no longer has', () => {
    const state = refreshed(opened(page(['a', 'b']), at), refresh(items('b'), null, [], ['a']), gone, at);
    expect(state.items).toEqual([
      { id: 'a', rev: 1, closed: true },
      { id: 'b', rev: 1 },
    ]);
  });

  test('takes what the feed says of items that left the first page', () => {
    const closed = { id: 'a', rev: 2, closed: true };
    const state = refreshed(
      opened(page(['a', 'b']), at),
      refresh(items('b'), null, [closed], ['a']),
      gone,
      at,
    );
    expect(state.items[0]).toEqual(closed);
  });

  test('leaves alone what was not asked for, such as a page that came meanwhile', () => {
    const longer = extended(opened(page(['a'], 'x'), at), page(['b']), at);
    expect(refreshed(longer, refresh(items('a'), 'x'), gone, at).items).toEqual(items('a', 'b'));
  });

  test('does not take an older revision for news', () => {
    const state = opened({ data: [{ id: 'a', rev: 3 }], nextCursor: null }, at);
    expect(refreshed(state, refresh([{ id: 'a', rev: 2 }]), gone, at).items).toEqual([{ id: 'a', rev: 3 }]);
  });

  test('does not announce what only moved up from the next page', () => {
    const state = refreshed(
      opened(page(['a', 'b'], 'x'), at),
      refresh(items('b', 'c'), 'y', [], ['a']),
      gone,
      at,
    );
    expect(state.arrivals).toEqual([]);
  });

  test('begins anew when more arrived than a page holds', () => {
    const state = refreshed(
      opened(page(['y', 'z'], 'after z'), at),
      refresh(items('a', 'b'), 'after b'),
      gone,
      at,
    );
    const shown = welcomed(state);
    expect(ids(shown.items)).toEqual(['a', 'b']);
    expect(shown.nextCursor).toBe('after b');
  });

  const lists = fc.uniqueArray(fc.constantFrom(...'abcdefghij'), { maxLength: 8 });
  const cursor = fc.option(fc.constant('x'));
  test('never moves, doubles or loses what is on show', () => {
    fc.assert(
      fc.property(lists, lists, cursor, cursor, (before, after, oldCursor, newCursor) => {
        fc.pre(before.length > 0);
        const state = opened(page(before, oldCursor), at);
        const missing = missingFrom(page(after), state.items);
        const next = refreshed(state, refresh(items(...after), newCursor, [], missing), gone, at);
        expect(ids(next.items)).toEqual(before);
        const all = ids(welcomed(next).items);
        expect(new Set(all).size).toBe(all.length);
        expect(next.arrivals.every(({ id }) => after.includes(id) && !before.includes(id))).toBe(true);
      }),
    );
  });
});

test('appends a further page without repeating what is on show', () => {
  const state = extended(opened(page(['a', 'b'], 'x'), at), page(['b', 'c']), at);
  expect(ids(state.items)).toEqual(['a', 'b', 'c']);
  expect(state.nextCursor).toBeNull();
});

test('is stale after two failed refreshes, and never before the first answer', () => {
  const ready = opened(page(['a']), at);
  expect(isStale({ ...ready, failures: 1 })).toBe(false);
  expect(isStale({ ...ready, failures: 2 })).toBe(true);
  expect(isStale({ ...initialState(), failures: 5 })).toBe(false);
});
