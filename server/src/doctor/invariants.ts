import { sql } from 'kysely';
import type { FeedDatabase } from '../store/schema.ts';
import { type Finding, ill, well } from './finding.ts';

const logged = ['organizations', 'jobs', 'cooperations', 'posts', 'events', 'cohorts'] as const;
const searched = ['organizations', 'jobs', 'cooperations', 'posts', 'cohorts'] as const;

/** Makes sure that the change log ends for every object at the revision that the object has. */
export async function checkChangeLog(db: FeedDatabase): Promise<Finding> {
  const counts: Record<string, number> = {};
  for (const table of logged)
    counts[table] = await count(
      db,
      table,
      sql`not exists (select 1 from changes where changes.object_id = ${sql.ref(`${table}.id`)} and changes.rev = ${sql.ref(`${table}.rev`)})`,
    );
  return finding('changes', counts, {
    fine: 'The change log ends at the revision of every object.',
    wrong:
      'are not in the change log as they are: who follows the feed misses them. Restore a backup, or write them anew',
  });
}

/** Makes sure that every object can be found, and nothing that is gone. */
export async function checkSearch(db: FeedDatabase): Promise<Finding> {
  const counts: Record<string, number> = {};
  for (const table of searched)
    counts[table] = await count(
      db,
      table,
      sql`not exists (select 1 from search_documents where search_documents.object_id = ${sql.ref(`${table}.id`)})`,
    );
  return finding('search', counts, {
    fine: 'Every object can be found.',
    wrong: 'cannot be found by lists and searches. Start a server once, which completes the index',
  });
}

/** Jobs that are told no longer are kept, and stand in neither. */
async function count(
  db: FeedDatabase,
  table: (typeof logged)[number],
  isMissing: ReturnType<typeof sql>,
): Promise<number> {
  const told = table === 'jobs' ? sql`jobs.deleted_at is null` : sql`1 = 1`;
  const { rows } = await sql<{ number: number }>`
    select count(*) as number from ${sql.table(table)} where ${told} and ${isMissing}
  `.execute(db);
  return Number(rows[0]?.number ?? 0);
}

function finding(
  check: string,
  counts: Readonly<Record<string, number>>,
  { fine, wrong }: { fine: string; wrong: string },
): Finding {
  const missing = Object.entries(counts).filter(([, number]) => number > 0);
  if (missing.length === 0) return well(check, fine);
  return ill(check, `${missing.map(([table, number]) => `${number} ${table}`).join(', ')} ${wrong}.`);
}
