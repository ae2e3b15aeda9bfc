/**
 * Where a mirror keeps its objects: in memory.
 * @module
 */

import type { MirroredObject, MirrorStore } from '../client/mirror/store.ts';
import type { Change } from '../contract/sync.ts';

/** A mirror in memory, for readers in the same program. */
export interface MemoryStore extends MirrorStore {
  /** Returns one object; undefined where the feed holds none. */
  get(collection: string, id: string): MirroredObject | undefined;
  /** Returns all objects of a collection. */
  all(collection: string): MirroredObject[];
}

/**
 * Creates a store in memory.
 *
 * @example
 * ```ts
 * import { createFeed } from '@recruitment-feed/sdk';
 * import { memoryStore } from '@recruitment-feed/sdk/stores/memory';
 *
 * const store = memoryStore();
 * await createFeed({ baseUrl: 'https://feed.example.org' }).mirror({ store, collections: ['jobs'] });
 * console.log(store.all('jobs').length);
 * ```
 */
export function memoryStore(): MemoryStore {
  let shown: Objects = new Map();
  let staged: Objects = new Map();
  let cursor: string | undefined;
  return {
    cursor: async () => cursor,
    async apply(changes, next) {
      write(shown, changes);
      cursor = next;
    },
    async beginReload() {
      staged = new Map();
    },
    async stage(changes) {
      write(staged, changes);
    },
    async finishReload(next) {
      shown = staged;
      staged = new Map();
      cursor = next;
    },
    get: (collection, id) => shown.get(collection)?.get(id),
    all: (collection) => [...(shown.get(collection)?.values() ?? [])],
  };
}

type Objects = Map<string, Map<string, MirroredObject>>;

function write(objects: Objects, changes: readonly Change[]): void {
  for (const change of changes) {
    const { collection, id, rev } = change;
    const ofCollection = objects.get(collection) ?? new Map<string, MirroredObject>();
    objects.set(collection, ofCollection);
    const known = ofCollection.get(id)?.rev ?? 0;
    if (change.op === 'delete' && rev >= known) ofCollection.delete(id);
    else if (change.op === 'upsert' && rev > known) {
      ofCollection.set(id, { collection, id, rev, object: change.object });
    }
  }
}
