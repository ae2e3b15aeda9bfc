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

/** How a database keeps tokens and finds them again. */
export interface SearchIndex {
  /** Keeps a document in place of the one that its object had, whose number was `before`. */
  write(
    trx: FeedDatabase,
    document: SearchDocumentsTable,
    tokens: readonly string[],
    before: number | undefined,
  ): Promise<void>;
  remove(trx: FeedDatabase, number: number): Promise<void>;
  /** Resolves with the documents of the highest numbers below `before`, highest first. */
  newest(db: FeedDatabase, scope: SearchScope, page: { before: number; limit: number }): Promise<Hit[]>;
}
