import { type DBSchema, openDB } from 'idb';

/** What the student says of herself. Lies in the extension's own IndexedDB, out of reach of every page. */
export interface Profile {
  /** The id of her college in the feed. */
  college?: string;
  /** Hosts on which the detector keeps out, although it may read them. */
  pausedSites: string[];
}

interface ProfileDatabase extends DBSchema {
  profile: { key: 'own'; value: Profile };
}

const nobody: Profile = { pausedSites: [] };

function open() {
  return openDB<ProfileDatabase>('profile', 1, {
    upgrade: (database) => void database.createObjectStore('profile'),
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
}

/** Reads the profile. */
export async function readProfile(): Promise<Profile> {
  const database = await open();
  const profile = await database.get('profile', 'own');
  database.close();
  return profile ?? nobody;
}

/** Changes the profile in one transaction and returns the new one. */
export async function changeProfile(change: (profile: Profile) => Profile): Promise<Profile> {
  const database = await open();
  const transaction = database.transaction('profile', 'readwrite');
  const changed = change((await transaction.store.get('own')) ?? nobody);
  await transaction.store.put(changed, 'own');
  await transaction.done;
  database.close();
  return changed;
}
