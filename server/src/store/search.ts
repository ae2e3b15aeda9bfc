import { type RawBuilder, sql } from 'kysely';
import { engineOf } from './engine.ts';
import type { FeedDatabase } from './schema.ts';
import { postgresSearch } from './search-postgres.ts';
import { sqliteSearch } from './search-sqlite.ts';
import { documentTokens, queryTerms } from './search-tokens.ts';

const indexes = { sqlite: sqliteSearch, postgres: postgresSearch };

/** Makes an object findable by these texts, and by no earlier ones. */
export function indexDocument(trx: FeedDatabase, id: string, texts: readonly string[]): Promise<void> {
  return indexes[engineOf(trx)].write(trx, id, documentTokens(texts.join('\n')));
}

/** Makes an object findable by tokens that {@link indexDocument} has made of it, in whichever database. */
export function writeTokens(trx: FeedDatabase, id: string, tokens: readonly string[]): Promise<void> {
  return indexes[engineOf(trx)].write(trx, id, tokens);
}

/** A subquery for the ids of the objects that have everything `query` asks for; none where it asks for nothing. */
export function idsMatching(db: FeedDatabase, query: string): RawBuilder<string> {
  const terms = queryTerms(query);
  return terms.length === 0
    ? sql<string>`(select object_id from search_documents where 1 = 0)`
    : indexes[engineOf(db)].find(terms);
}
