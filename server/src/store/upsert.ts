import { type RawBuilder, sql } from 'kysely';

/** What `do update set` needs to take these columns from the row that was to be inserted. */
export function fromInserted<Column extends string>(
  columns: readonly Column[],
): Record<Column, RawBuilder<never>> {
  const taken = columns.map((column) => [column, sql.ref<never>(`excluded.${column}`)]);
  return Object.fromEntries(taken) as Record<Column, RawBuilder<never>>;
}
