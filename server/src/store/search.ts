import { type RawBuilder, sql } from 'kysely';
import type { FeedDatabase } from './schema.ts';
import { documentTokens, queryTerms } from './search-tokens.ts';

/** Makes an object findable by these texts, and by no earlier ones. */
export async function indexDocument(trx: FeedDatabase, id: string, texts: readonly string[]): Promise<void> {
  const { number } = await trx
    .insertInto('search_documents')
    .values({ object_id: id })
    .onConflict((conflict) => conflict.column('object_id').doUpdateSet({ object_id: id }))
    .returning('number')
    .executeTakeFirstOrThrow();
  const tokens = documentTokens(texts.join('\n')).join(' ');
  await sql`insert or replace into search_tokens (rowid, tokens) values (${number}, ${tokens})`.execute(trx);
}

/** A subquery for the ids of the objects that have everything `query` asks for; none where it asks for nothing. */
export function idsMatching(query: string): RawBuilder<string> {
  const terms = queryTerms(query);
  if (terms.length === 0) return sql<string>`(select object_id from search_documents where 1 = 0)`;
  // Quoted, a token is never read as FTS5 syntax; our tokens have no quotation marks.
  const match = terms.map(({ token, prefix }) => `"${token}"${prefix ? '*' : ''}`).join(' AND ');
  return sql<string>`(
    select object_id from search_documents
    where number in (select rowid from search_tokens where search_tokens match ${match})
  )`;
}
