import { type RawBuilder, sql } from 'kysely';
import type { SearchIndex, SearchScope, TermGroups } from './search-index.ts';

/**
 * Search by FTS5, whose rows lie in the order of their numbers: https://www.sqlite.org/fts5.html
 *
 * Numbers are bound as integers, since FTS5 passes over a limit that is a float.
 */
export const sqliteSearch: SearchIndex = {
  async write(trx, document, tokens, before) {
    if (before !== undefined && before !== document.number) await this.remove(trx, before);
    await trx
      .insertInto('search_documents')
      .values(document)
      .onConflict((conflict) => conflict.column('number').doUpdateSet(document))
      .execute();
    await sql`
      insert or replace into search_tokens (rowid, tokens) values (${BigInt(document.number)}, ${tokens.join(' ')})
    `.execute(trx);
  },

  async remove(trx, number) {
    await sql`delete from search_tokens where rowid = ${BigInt(number)}`.execute(trx);
    await trx.deleteFrom('search_documents').where('number', '=', number).execute();
  },

  async newest(db, scope, { before, limit }) {
    const { rows } = await sql<{ number: number; id: string }>`
      select number, object_id as id
      from (${found(scope, before)} order by rowid desc limit ${limit})
      join search_documents on number = rowid
      order by number desc
    `.execute(db);
    return rows;
  },
};

/** The numbers of documents as `rowid`, in the order of the index. */
export function found({ groups, ids }: SearchScope, before: number): RawBuilder<unknown> {
  const among = ids
    ? sql`and rowid in (select number from search_documents where object_id in (${sql.join(ids)}))`
    : sql``;
  return sql`
    select rowid from search_tokens where search_tokens match ${expression(groups)} and rowid < ${BigInt(before)} ${among}
  `;
}

/** Quoted, a token is never read as FTS5 syntax; our tokens have no quotation marks. */
function expression(groups: TermGroups): string {
  return groups
    .map((terms) => `(${terms.map(({ token, prefix }) => `"${token}"${prefix ? '*' : ''}`).join(' OR ')})`)
    .join(' AND ');
}
