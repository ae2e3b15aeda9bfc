import { sql } from 'kysely';
import type { FeedDatabase } from '../../store/schema.ts';

/** Returns everything that stands in every table, to compare a database with what it was. */
export async function dump(db: FeedDatabase): Promise<Record<string, unknown[]>> {
  const tables = await db.introspection.getTables();
  const contents: [string, unknown[]][] = [];
  for (const { name } of tables) {
    const { rows } = await sql`select * from ${sql.table(name)}`.execute(db);
    contents.push([name, rows]);
  }
  return Object.fromEntries(contents);
}
