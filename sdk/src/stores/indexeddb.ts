/**
 * Where a mirror keeps its objects: in the browser.
 * @module
 */

import type { MirroredObject, MirrorStore } from '../client/mirror/store.ts';
import type { Change } from '../contract/sync.ts';

/** A mirror in the browser, for all pages and workers of the origin or the extension. */
export interface IndexedDbStore extends MirrorStore {
  /** Resolves with one object; undefined where the feed holds none. */
  get(collection: string, id: string): Promise<MirroredObject | undefined>;
  /** Resolves with all objects of a collection. */
  all(collection: string): Promise<MirroredObject[]>;
  /** Closes the database. */
  close(): void;
}

/**
 * Opens a store in IndexedDB. A reload is one transaction to its readers.
 *
 * All tabs read it, but two mirrors that write to it at once lose changes. Where several tabs may be open, each keeps its
 * mirror inside a Web Lock: one tab has it, and when that is closed the next goes on from the same cursor
 * (https://developer.mozilla.org/docs/Web/API/Web_Locks_API).
 *
 * When the browser grants no more room, the mirror ends with its `QuotaExceededError`. The store then shows what it
 * showed before, and another mirror goes on from there.
 *
 * @throws {DOMException} when the browser grants no database.
 * @example
 * ```ts
 * import { createFeed } from '@recruitment-feed/sdk';
 * import { indexedDbStore } from '@recruitment-feed/sdk/stores/indexeddb';
 *
 * const store = await indexedDbStore('feed');
 * await createFeed({ baseUrl: 'https://feed.example.org' }).mirror({ store, collections: ['jobs'] });
 * console.log((await store.all('jobs')).length);
 * ```
 * @example
 * ```ts
 * import { createFeed } from '@recruitment-feed/sdk';
 * import { indexedDbStore } from '@recruitment-feed/sdk/stores/indexeddb';
 *
 * const store = await indexedDbStore('feed');
 * await navigator.locks.request('feed', async () => {
 *   const mirror = await createFeed({ baseUrl: 'https://feed.example.org' }).mirror({ store });
 *   await mirror.ended;
 * });
 * ```
 */
export async function indexedDbStore(name: string): Promise<IndexedDbStore> {
  const database = await open(name);

  function transact<T>(mode: IDBTransactionMode, work: (store: StoreOf) => Promise<T> | T): Promise<T> {
    const transaction = database.transaction([...stores], mode);
    const over = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
    const worked = Promise.resolve(work((store) => transaction.objectStore(store)));
    // What failed inside has aborted it already; what failed beside has not.
    worked.catch(() => transaction.error ?? transaction.abort()).catch(() => undefined);
    return Promise.all([worked, over]).then(([result]) => result);
  }

  return {
    cursor: () => transact('readonly', async (store) => result(store('cursor').get('cursor'))),
    apply: (changes, cursor) =>
      transact('readwrite', async (store) => {
        await write(store('objects'), changes);
        store('cursor').put(cursor, 'cursor');
      }),
    beginReload: () => transact('readwrite', (store) => void store('staged').clear()),
    stage: (changes) => transact('readwrite', (store) => write(store('staged'), changes)),
    finishReload: (cursor) =>
      transact('readwrite', async (store) => {
        store('objects').clear();
        await eachOf(store('staged'), (object) => store('objects').put(object));
        store('staged').clear();
        store('cursor').put(cursor, 'cursor');
      }),
    get: (collection, id) => transact('readonly', (store) => result(store('objects').get([collection, id]))),
    all: (collection) =>
      transact('readonly', (store) =>
        result(store('objects').getAll(IDBKeyRange.bound([collection], [collection, []]))),
      ),
    close: () => database.close(),
  };
}

const stores = ['objects', 'staged', 'cursor'] as const;
type StoreOf = (store: (typeof stores)[number]) => IDBObjectStore;

function open(name: string): Promise<IDBDatabase> {
  const request = indexedDB.open(name, 1);
  request.onupgradeneeded = () => {
    for (const store of ['objects', 'staged']) {
      request.result.createObjectStore(store, { keyPath: ['collection', 'id'] });
    }
    request.result.createObjectStore('cursor');
  };
  return result(request);
}

function result<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function write(store: IDBObjectStore, changes: readonly Change[]): Promise<void> {
  for (const change of changes) {
    const { collection, id, rev } = change;
    const known: MirroredObject | undefined = await result(store.get([collection, id]));
    if (change.op === 'delete' && rev >= (known?.rev ?? 0)) store.delete([collection, id]);
    else if (change.op === 'upsert' && rev > (known?.rev ?? 0)) {
      store.put({ collection, id, rev, object: change.object } satisfies MirroredObject);
    }
  }
}

/** Goes through a store without holding more than one object. */
function eachOf(store: IDBObjectStore, take: (object: MirroredObject) => void): Promise<void> {
  const request = store.openCursor();
  return new Promise((resolve, reject) => {
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      if (request.result === null) return resolve();
      take(request.result.value);
      request.result.continue();
    };
  });
}
