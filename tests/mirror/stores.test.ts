import 'fake-indexeddb/auto';
import { DatabaseSync } from 'node:sqlite';
import { indexedDbStore } from '@recruitment-feed/sdk/stores/indexeddb';
import { memoryStore } from '@recruitment-feed/sdk/stores/memory';
import { sqliteStore } from '@recruitment-feed/sdk/stores/sqlite';
import { expect, test } from 'vitest';
import { expectStore } from './keeps-store.ts';

type Row = { id: string; rev: number };

test('in memory, a mirror finds the store it counts on', async () => {
  const store = memoryStore();
  await expectStore(store, async () => store.all('jobs'));
});

test('in IndexedDB, a mirror finds the store it counts on', async () => {
  const store = await indexedDbStore('mirror');
  await expectStore(store, () => store.all('jobs'));
  expect((await store.get('jobs', 'd'))?.rev).toBe(1);
  store.close();
});

test('in SQLite, a mirror finds the store it counts on, also after a restart', async () => {
  const database = new DatabaseSync(':memory:');
  const all = async () => database.prepare('select * from feed_objects').all() as unknown as Row[];
  await expectStore(sqliteStore(database), all);
  expect(await sqliteStore(database).cursor()).toBe('c4');
});

test('in SQLite, changes whose cursor cannot be written are not written either', async () => {
  const database = new DatabaseSync(':memory:');
  const store = sqliteStore(database);
  database.exec("create trigger no before insert on feed_cursor begin select raise(abort, 'full'); end");
  const change = { collection: 'jobs', op: 'upsert', id: 'a', rev: 1, object: {} } as never;
  await expect(store.apply([change], 'c1')).rejects.toThrow('full');
  expect(database.prepare('select count(*) as count from feed_objects').get()).toEqual({ count: 0 });
});
