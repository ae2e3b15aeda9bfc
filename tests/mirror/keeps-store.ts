import type { MirrorStore } from '@recruitment-feed/sdk';
import type { Change } from '@recruitment-feed/sdk/contract';
import { expect } from 'vitest';

const upsert = (id: string, rev: number) =>
  ({ collection: 'jobs', op: 'upsert', id, rev, object: { id, rev, title: 'a\0b' } }) as unknown as Change;
const removal = (id: string, rev: number): Change => ({ collection: 'jobs', op: 'delete', id, rev });

/** Holds an empty store to what a mirror counts on. */
export async function expectStore(
  store: MirrorStore,
  all: () => Promise<{ id: string; rev: number }[]>,
): Promise<void> {
  const shown = async () => (await all()).map(({ id, rev }) => `${id} ${rev}`).sort();
  expect(await store.cursor()).toBeUndefined();

  await store.beginReload();
  await store.stage([upsert('a', 1), upsert('b', 1)]);
  await store.stage([upsert('a', 2), upsert('b', 1)]);
  expect([await shown(), await store.cursor()]).toEqual([[], undefined]);
  await store.finishReload('c1');
  expect([await shown(), await store.cursor()]).toEqual([['a 2', 'b 1'], 'c1']);

  // A higher revision counts, whatever order things come in.
  await store.apply([upsert('a', 1), removal('b', 2), upsert('c', 3)], 'c2');
  await store.apply([removal('c', 2)], 'c3');
  expect([await shown(), await store.cursor()]).toEqual([['a 2', 'c 3'], 'c3']);

  // What an unfinished load has left goes, and what the finished one lacks.
  await store.beginReload();
  await store.stage([upsert('z', 1)]);
  await store.beginReload();
  await store.stage([upsert('d', 1), upsert('a', 1), upsert('e', 1)]);
  await store.stage([removal('e', 2)]);
  expect([await shown(), await store.cursor()]).toEqual([['a 2', 'c 3'], 'c3']);
  await store.finishReload('c4');
  expect([await shown(), await store.cursor()]).toEqual([['a 1', 'd 1'], 'c4']);
}
