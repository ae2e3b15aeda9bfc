import 'fake-indexeddb/auto';
import { DatabaseSync } from 'node:sqlite';
import type { MirroredObject } from '@recruitment-feed/sdk';
import { type IndexedDbStore, indexedDbStore } from '@recruitment-feed/sdk/stores/indexeddb';
import { memoryStore } from '@recruitment-feed/sdk/stores/memory';
import { sqliteStore } from '@recruitment-feed/sdk/stores/sqlite';
import { filledCollections, type Subject } from './subject.ts';

/** A store in memory, which outlives the mirror but not the program. */
export async function inMemory(): Promise<Subject> {
  const store = memoryStore();
  return {
    open: async () => store,
    shown: async () => filledCollections.flatMap((name) => store.all(name)),
    async [Symbol.asyncDispose]() {},
  };
}

/** A store in an SQLite database. */
export async function inSqlite(): Promise<Subject> {
  const database = new DatabaseSync(':memory:');
  const all = database.prepare.bind(database, 'select * from feed_objects');
  return {
    open: async () => sqliteStore(database),
    shown: async () =>
      (all().all() as unknown as { object: string }[]).map(
        (row) => ({ ...row, object: JSON.parse(row.object) }) as MirroredObject,
      ),
    async [Symbol.asyncDispose]() {
      database.close();
    },
  };
}

/** A store in a stand-in for the IndexedDB of a browser. */
export async function inIndexedDb(): Promise<Subject> {
  const name = crypto.randomUUID();
  const reader = await indexedDbStore(name);
  let writer: IndexedDbStore | undefined;
  return {
    async open() {
      writer?.close();
      writer = await indexedDbStore(name);
      return writer;
    },
    shown: async () => (await Promise.all(filledCollections.map((of) => reader.all(of)))).flat(),
    async [Symbol.asyncDispose]() {
      writer?.close();
      reader.close();
    },
  };
}
