import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { KeyIndex } from './key-index.ts';
import type { CooperationRecord, JobRecord, OrganizationRecord } from './records.ts';

/** `current` answers; `staging` is being filled and takes its place when it is whole. */
export type Slot = 'current' | 'staging';

/** One copy of the feed: which records belong to it, and up to which change it goes. */
export interface IndexState {
  /** Marks the records of this copy. */
  generation: number;
  /** The address of the feed it was read from. */
  feed: string;
  /** Absent before the first page. */
  cursor?: string;
  /** When the feed last said that there is nothing more, in milliseconds of the epoch. */
  syncedAt?: number;
  /** How long the feed asks to be left alone after that. */
  pollAfterSeconds: number;
  nextNumber: number;
  keyIndex: KeyIndex;
}

type InGeneration<T> = T & { generation: number };

/** The feed as it lies in the extension's own IndexedDB, which no page and no content script can open. */
export interface FeedDatabase extends DBSchema {
  state: { key: Slot; value: IndexState };
  jobs: {
    key: [generation: number, number: number];
    value: InGeneration<JobRecord & { number: number }>;
    indexes: { 'by-id': [generation: number, id: string] };
  };
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
}

/** The stores whose records belong to a copy. */
export const recordStores = ['jobs', 'organizations', 'cooperations'] as const;

export type FeedDatabaseHandle = IDBPDatabase<FeedDatabase>;

/**
 * Grows when records or keys of an older version would not be found any more, as when postings get other identities.
 * The copy is then thrown away, and the next sync reads it anew.
 */
const version = 3;

/** Opens the database, creating it first, or throwing an older version's copy away, where needed. */
export function openFeedDatabase(name = 'feed'): Promise<FeedDatabaseHandle> {
  return openDB<FeedDatabase>(name, version, {
    upgrade(database) {
      for (const store of [...database.objectStoreNames]) database.deleteObjectStore(store);
      database.createObjectStore('state');
      database
        .createObjectStore('jobs', { keyPath: ['generation', 'number'] })
        .createIndex('by-id', ['generation', 'id'], { unique: true });
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
