import { type RawBuilder, sql } from 'kysely';
import type { SearchIndex, SearchScope, TermGroups } from './search-index.ts';

/** How many of the newest documents are looked through before the index of tokens is asked. */
const walked = 1000;

/** Search by `tsvector`, without PostgreSQL's parsers: https://www.postgresql.org/docs/current/datatype-textsearch.html */
export const postgresSearch: SearchIndex = {
  async write(trx, entries) {
    const documents = entries.map(({ document }) => document);
    await sql`
      insert into search_documents (number, moment, object_id, collection, tokens)
      select number, moment, object_id, collection, array_to_tsvector(string_to_array(tokens, ' '))
      from unnest(
        ${documents.map(({ number }) => number)}::bigint[], ${documents.map(({ moment }) => moment)}::bigint[],
        ${documents.map(({ object_id }) => object_id)}::text[],
        ${documents.map(({ collection }) => collection)}::text[],
        ${entries.map(({ tokens }) => tokens.join(' '))}::text[]
      ) as given (number, moment, object_id, collection, tokens)
      on conflict (object_id) do update set
        number = excluded.number, moment = excluded.moment, tokens = excluded.tokens
    `.execute(trx);
  },

  async remove(trx, numbers) {
    await trx.deleteFrom('search_documents').where('number', 'in', numbers).execute();
  },

  /**
   * What many documents have is soon found among the newest; what is not found there few have, and then sorting them
   * costs little. The planner would guess which of the two it is, and guesses badly where two common words hardly meet.
   */
  async newest(db, scope, { before, limit }) {
    const below = sql`number < ${before} order by number desc`;
    if (scope.ids === undefined) {
      const { rows } = await sql<{ number: number; id: string }>`
        select number, object_id as id
        from (
          select * from search_documents where collection = ${scope.collection} and ${below} limit ${walked}
        ) as newest
        where ${tokensMatch(scope.groups)} limit ${limit}
      `.execute(db);
      if (rows.length === limit) return rows;
    }
    const { rows } = await sql<{ number: number; id: string }>`
      with found as materialized (
        select number, object_id from search_documents where ${matches(scope)}
      )
      select number, object_id as id from found where ${below} limit ${limit}
    `.execute(db);
    return rows;
  },
};

/** A condition on the rows of `search_documents`, for reading all that is found. */
export function matches({ collection, groups, ids }: SearchScope): RawBuilder<boolean> {
  const among = ids ? sql`and object_id in (${sql.join(ids)})` : sql``;
  return sql<boolean>`(collection = ${collection} and ${tokensMatch(groups)} ${among})`;
}

/** Quoted, a token is never read as an operator; our tokens have neither quotation marks nor backslashes. */
function tokensMatch(groups: TermGroups): RawBuilder<boolean> {
  if (groups.length === 0) return sql<boolean>`true`;
  const match = groups
    .map((terms) => `(${terms.map(({ token, prefix }) => `'${token}'${prefix ? ':*' : ''}`).join(' | ')})`)
    .join(' & ');
  return sql<boolean>`tokens @@ ${match}::tsquery`;
}
