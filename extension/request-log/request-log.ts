import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Requested } from './requested.ts';

interface RequestLogDatabase extends DBSchema {
  requests: { key: number; value: Requested };
}

/** More than a year of a feed that is fetched every six hours. */
const most = 2000;
const channel = 'requests';

function openLog(): Promise<IDBPDatabase<RequestLogDatabase>> {
  return openDB<RequestLogDatabase>('requests', 1, {
    upgrade: (database) => void database.createObjectStore('requests', { keyPath: 'id' }),
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
}

let last: Promise<unknown> = Promise.resolve();

/** Notes a request, or more of it, in the order of the calls; the oldest make room. */
export function noteRequest(request: Requested): void {
  last = last.then(() => write(request)).catch((error: unknown) => console.warn('Not noted:', error));
}

async function write(request: Requested): Promise<void> {
  const database = await openLog();
  const { store, done } = database.transaction('requests', 'readwrite');
  await store.put(request);
  const surplus = (await store.count()) - most;
  if (surplus > 0) {
    const oldest = await store.getAllKeys(undefined, surplus);
    await Promise.all(oldest.map((id) => store.delete(id)));
  }
  await done;
  database.close();
  const voice = new BroadcastChannel(channel);
  voice.postMessage(null);
  voice.close();
}

/** Returns the requests that were made, the last first. */
export async function readRequestLog(): Promise<Requested[]> {
  const database = await openLog();
  const requests = await database.getAll('requests');
  database.close();
  return requests.toReversed();
}

/** Forgets all requests. */
export async function clearRequestLog(): Promise<void> {
  const database = await openLog();
  await database.clear('requests');
  database.close();
}

/** Calls back whenever a request was noted; returns the end of it. */
export function onRequestNoted(listener: () => void): () => void {
  const ear = new BroadcastChannel(channel);
  ear.addEventListener('message', listener);
  return () => ear.close();
}
