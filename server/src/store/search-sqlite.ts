import { sql } from 'kysely';
import type { SearchIndex } from './search-index.ts';

/** Search by FTS5, https://www.sqlite.org/fts5.html */
export const sqliteSearch: SearchIndex = {
  async write(trx, id, tokens) {
    const { rows } = await sql<{ number: number }>`
      insert into search_documents (object_id) values (${id})
      on conflict (object_id) do update set object_id = excluded.object_id
      returning number
    `.execute(trx);
    const number = rows[0]?.number ?? null;
    await sql`insert or replace into search_tokens (rowid, tokens) values (${number}, ${tokens.join(' ')})`.execute(
      trx,
    );
  },

  find(terms) {
    // Quoted, a token is never read as FTS5 syntax; our tokens have no quotation marks.
    const match = terms.map(({ token, prefix }) => `"${token}"${prefix ? '*' : ''}`).join(' AND ');
    return sql<string>`(
      select object_id from search_documents
      where number in (select rowid from search_tokens where search_tokens match ${match})
    )`;
  },
};
