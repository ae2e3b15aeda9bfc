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
  expect(await database.get('state', 'current')).toBeUndefined();
  expect(await database.countFromIndex('jobs', 'by-id')).toBe(0);
  database.close();
  const again = await openFeedDatabase('older');
  await again.put(
    'state',
    { generation: 1, feed: '', pollAfterSeconds: 0, nextNumber: 0 } as never,
    'current',
  );
  again.close();
  expect(await (await openFeedDatabase('older')).get('state', 'current')).toBeDefined();
});
