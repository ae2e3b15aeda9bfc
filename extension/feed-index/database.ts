import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Copy, Slot } from './copy.ts';
import type { IndexParts, PartName } from './index/index-parts.ts';
import type { CooperationRecord, JobRecord, OrganizationRecord } from './records.ts';

type InGeneration<T> = T & { generation: number };

/** The feeds as they lie in the extension's own IndexedDB, which no page and no content script can open. */
export interface FeedDatabase extends DBSchema {
  copies: { key: [feed: string, slot: Slot]; value: Copy };
  jobs: { key: [generation: number, id: string]; value: InGeneration<JobRecord> };
  organizations: {
    key: [generation: number, id: string];
    value: InGeneration<OrganizationRecord>;
    indexes: { 'by-kind': [generation: number, kind: string] };
  };
  cooperations: {
    key: [generation: number, id: string];
    value: InGeneration<CooperationRecord>;
    indexes: { 'by-college': [generation: number, college: string] };
  };
  /** Records that came, changed or went after the index of their copy was built. */
  changed: { key: [generation: number, collection: 'jobs' | 'organizations', id: string]; value: true };
  /** The parts of each copy's index; only how often it had been built tells which belong together. */
  parts: { key: [generation: number, indexed: number, part: PartName]; value: IndexParts[PartName] };
}

/** The stores whose records belong to a copy. */
export const recordStores = ['jobs', 'organizations', 'cooperations'] as const;

export type FeedDatabaseHandle = IDBPDatabase<FeedDatabase>;

/**
 * Grows when records or keys of an older version would not be found any more, as when postings get other identities.
 * The copies are then thrown away, and the next sync reads them anew.
 */
const version = 4;

/** Opens the database, creating it first, or throwing an older version's copies away, where needed. */
export function openFeedDatabase(name = 'feed'): Promise<FeedDatabaseHandle> {
  return openDB<FeedDatabase>(name, version, {
    upgrade(database) {
      for (const store of [...database.objectStoreNames]) database.deleteObjectStore(store);
      for (const store of ['copies', 'changed', 'parts'] as const) database.createObjectStore(store);
      database.createObjectStore('jobs', { keyPath: ['generation', 'id'] });
      database
        .createObjectStore('organizations', { keyPath: ['generation', 'id'] })
        .createIndex('by-kind', ['generation', 'kind']);
      database
        .createObjectStore('cooperations', { keyPath: ['generation', 'id'] })
        .createIndex('by-college', ['generation', 'college']);
    },
    // An updated extension opens the database anew; this connection must not hold it up.
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
    },
  });
}

/** Covers every key of one generation. */
export function wholeGeneration(generation: number): IDBKeyRange {
  return IDBKeyRange.bound([generation], [generation, []]);
}
