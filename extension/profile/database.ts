import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Mark } from '../marks/mark.ts';
import { nobody, type StudentProfile } from './student-profile.ts';

/** What is kept of the student: what she says of herself, and what she has noted of postings. */
export interface ProfileDatabase extends DBSchema {
  profile: { key: 'own'; value: StudentProfile };
  marks: {
    key: string;
    value: Mark;
    indexes: { 'by-identity': string; 'by-seen': number };
  };
}

/** The profile lies in one record, so that no half of it is ever there. */
export const key = 'own';

/** Opens the student's database, bringing one of an earlier version up to date. */
export function openProfileDatabase(): Promise<IDBPDatabase<ProfileDatabase>> {
  return openDB<ProfileDatabase>('profile', 3, {
    async upgrade(database, from, _to, transaction) {
      if (from === 0) database.createObjectStore('profile');
      // Version 2 held no marks.
      const marks = database.createObjectStore('marks', { keyPath: 'id' });
      marks.createIndex('by-identity', 'identities', { multiEntry: true });
      marks.createIndex('by-seen', 'times.seen');
      if (from !== 1) return;
      // Version 1 held college and paused sites alone.
      const store = transaction.objectStore('profile');
      const before = await store.get(key);
      if (before !== undefined) await store.put({ ...nobody, ...before }, key);
    },
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
}
