import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { nobody, type StudentProfile } from './student-profile.ts';

interface ProfileDatabase extends DBSchema {
  profile: { key: 'own'; value: StudentProfile };
}

/** The profile lies in one record, so that no half of it is ever there. */
export const key = 'own';

/** Opens the student's database, bringing one of an earlier version up to date. */
export function openProfileDatabase(): Promise<IDBPDatabase<ProfileDatabase>> {
  return openDB<ProfileDatabase>('profile', 2, {
    async upgrade(database, from, _to, transaction) {
      if (from === 0) {
        database.createObjectStore('profile');
        return;
      }
      // Version 1 held college and paused sites alone.
      const store = transaction.objectStore('profile');
      const before = await store.get(key);
      if (before !== undefined) await store.put({ ...nobody, ...before }, key);
    },
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
}
