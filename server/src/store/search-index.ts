import type { FeedDatabase, SearchDocumentsTable } from './schema.ts';
import type { Term } from './search-tokens.ts';

/** What has to be there of an object: of each group at least one. */
export type TermGroups = readonly (readonly Term[])[];

/** The documents that a search may find. */
export interface SearchScope {
  collection: string;
  groups: TermGroups;
  /** Only these objects. */
  ids?: readonly string[] | undefined;
}

/** One document found. */
export interface Hit {
  number: number;
  id: string;
}

/** A document to keep. */
export interface IndexEntry {
  document: SearchDocumentsTable;
  tokens: readonly string[];
  /** Those of the tokens that are no words: what filters ask for. */
  labels: readonly string[];
  /** The number of the document that its object had. */
  before: number | undefined;
}

/** How a database keeps tokens and finds them again. */
export interface SearchIndex {
  /** Keeps documents in place of those that their objects had. */
  write(trx: FeedDatabase, entries: readonly IndexEntry[]): Promise<void>;
  remove(trx: FeedDatabase, numbers: readonly number[]): Promise<void>;
  /** Resolves with the documents of the highest numbers below `before`, highest first. */
  newest(db: FeedDatabase, scope: SearchScope, page: { before: number; limit: number }): Promise<Hit[]>;
}
