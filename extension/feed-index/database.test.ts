import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { openFeedDatabase } from './database.ts';

test("throws an older version's copy away, whose keys would lead nowhere", async () => {
  const older = await openDB('older', 1, {
    upgrade(database) {
      database.createObjectStore('state').put({ generation: 1, cursor: 'a' }, 'current');
      database.createObjectStore('jobs', { keyPath: ['generation', 'number'] });
    },
  });
  older.close();
  const database = await openFeedDatabase('older');
  expect([...database.objectStoreNames]).not.toContain('state');
  expect(await database.count('jobs')).toBe(0);
  database.close();
  const again = await openFeedDatabase('older');
  const copy = {
    generation: 1,
    feed: 'a',
    indexed: 0,
    pollAfterSeconds: 0,
    counts: { jobs: 0, cooperations: 0 },
  };
  await again.put('copies', copy, ['a', 'current']);
  again.close();
  expect(await (await openFeedDatabase('older')).get('copies', ['a', 'current'])).toEqual(copy);
});
