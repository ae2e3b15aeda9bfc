import { type RawBuilder, sql } from 'kysely';
import { engineOf } from './engine.ts';
import type { FeedDatabase } from './schema.ts';

/** A condition that a column has one of these values; on PostgreSQL worded the same for however many. */
export function isOneOf(db: FeedDatabase, column: string, values: readonly string[]): RawBuilder<boolean> {
  if (engineOf(db) === 'postgres') return sql`${sql.ref(column)} = any(${values}::text[])`;
  return values.length === 0 ? sql`false` : sql`${sql.ref(column)} in (${sql.join(values)})`;
}
