import { type RawBuilder, sql } from 'kysely';
import { batches } from './batches.ts';
import type { SearchIndex, SearchScope, TermGroups } from './search-index.ts';
import { fromInserted } from './upsert.ts';

/**
 * Search by FTS5, whose rows lie in the order of their numbers: https://www.sqlite.org/fts5.html
 *
 * Numbers are bound as integers, since FTS5 passes over a limit that is a float.
 */
export const sqliteSearch: SearchIndex = {
  async write(trx, entries) {
    const moved = entries.flatMap(({ document, before }) =>
      before === document.number ? [] : (before ?? []),
    );
    await this.remove(trx, moved);
    for (const batch of batches(entries)) {
      await trx
        .insertInto('search_documents')
        .values(batch.map(({ document }) => document))
        .onConflict((conflict) =>
          conflict.column('number').doUpdateSet(fromInserted(['moment', 'object_id', 'collection'])),
        )
        .execute();
      const rows = batch.map(
        ({ document, tokens }) => sql`(${BigInt(document.number)}, ${tokens.join(' ')})`,
      );
      await sql`insert or replace into search_tokens (rowid, tokens) values ${sql.join(rows)}`.execute(trx);
    }
  },

  async remove(trx, numbers) {
    for (const batch of batches(numbers)) {
      await sql`delete from search_tokens where rowid in (${sql.join(batch.map(BigInt))})`.execute(trx);
      await trx.deleteFrom('search_documents').where('number', 'in', batch).execute();
    }
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
