import { defaultPageSize, maxPageSize, type Page } from '@recruitment-feed/sdk/contract';
import { type SelectQueryBuilder, sql } from 'kysely';
import { type Cursors, questionOf } from './cursor.ts';

interface PageFilter {
  limit?: number | undefined;
  cursor?: string | undefined;
}

/** By what a list is ordered, newest first: two columns, together unique, and the value of the first in a row. */
interface Order<Row> {
  columns: readonly [moment: string, id: string];
  moment(row: Row): string;
}

/**
 * Reads one page by keyset: what is inserted or removed meanwhile never makes an untouched object come twice or
 * not at all.
 *
 * @throws InvalidCursorError and CursorFilterMismatchError as {@link Cursors.read} does.
 */
export async function readPage<DB, TB extends keyof DB, Row extends { id: string }>(
  query: SelectQueryBuilder<DB, TB, Row>,
  resource: string,
  { filter, cursors, order }: { filter: PageFilter; cursors: Cursors; order: Order<Row> },
): Promise<Page<Row>> {
  const question = questionOf(resource, { ...filter });
  const limit = Math.min(filter.limit ?? defaultPageSize, maxPageSize);
  const [moment, id] = order.columns.map((column) => sql.ref(column)) as [
    ReturnType<typeof sql.ref>,
    ReturnType<typeof sql.ref>,
  ];

  let page = query;
  if (filter.cursor !== undefined) {
    const [lastMoment = '', lastId = ''] = cursors.read(question, filter.cursor);
    page = page.where(sql<boolean>`(${moment}, ${id}) < (${lastMoment}, ${lastId})`);
  }
  const rows: Row[] = await page
    .orderBy(moment, 'desc')
    .orderBy(id, 'desc')
    .limit(limit + 1)
    .execute();

  const data = rows.slice(0, limit);
  const last = data.at(-1);
  const more = rows.length > limit && last !== undefined;
  return { data, nextCursor: more ? cursors.write(question, [order.moment(last), last.id]) : null };
}
