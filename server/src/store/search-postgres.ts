import { sql } from 'kysely';
import type { SearchIndex } from './search-index.ts';

/** Search by `tsvector`, without PostgreSQL's parsers: https://www.postgresql.org/docs/current/datatype-textsearch.html */
export const postgresSearch: SearchIndex = {
  async write(trx, id, tokens) {
    await sql`
      insert into search_documents (object_id, tokens) values (${id}, array_to_tsvector(${tokens}::text[]))
      on conflict (object_id) do update set tokens = excluded.tokens
    `.execute(trx);
  },

  find(terms) {
    // Quoted, a token is never read as an operator; our tokens have neither quotation marks nor backslashes.
    const match = terms.map(({ token, prefix }) => `'${token}'${prefix ? ':*' : ''}`).join(' & ');
    return sql<string>`(select object_id from search_documents where tokens @@ ${match}::tsquery)`;
  },
};
