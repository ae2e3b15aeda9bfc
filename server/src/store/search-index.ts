import type { RawBuilder } from 'kysely';
import type { FeedDatabase } from './schema.ts';
import type { Term } from './search-tokens.ts';

/** How a database keeps tokens and finds them again. */
export interface SearchIndex {
  /** Replaces the tokens of an object. */
  write(trx: FeedDatabase, id: string, tokens: readonly string[]): Promise<void>;
  /** A subquery for the ids of the objects that have every one of `terms`, of which there is at least one. */
  find(terms: readonly Term[]): RawBuilder<string>;
}
