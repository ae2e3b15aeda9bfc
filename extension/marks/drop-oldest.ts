import type { IDBPObjectStore, StoreNames } from 'idb';
import type { ProfileDatabase } from '../profile/database.ts';

/** How many postings are remembered as seen: a year of reading six a day. */
export const mostSeen = 2000;

type MarkStore = IDBPObjectStore<ProfileDatabase, StoreNames<ProfileDatabase>[], 'marks', 'readwrite'>;

/** Forgets what was seen the longest ago; what is saved, applied for or hidden is kept. */
export async function dropOldest(store: MarkStore): Promise<void> {
  let surplus = (await store.index('by-seen').count()) - mostSeen;
  let cursor = surplus > 0 ? await store.index('by-seen').openCursor() : null;
  while (cursor !== null && surplus > 0) {
    const { saved, applied, hidden } = cursor.value.times;
    if (saved === undefined && applied === undefined && hidden === undefined) {
      await cursor.delete();
      surplus -= 1;
    }
    cursor = await cursor.continue();
  }
}
