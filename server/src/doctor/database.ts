import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import { commitsOf } from '../store/commits.ts';
import { engineOf } from '../store/engine.ts';
import { databaseVersion } from '../store/migrate.ts';
import { migrations } from '../store/migrations/index.ts';
import type { FeedDatabase } from '../store/schema.ts';
import { type Finding, ill, well } from './finding.ts';

const listeningMilliseconds = 5000;

/** Looks at the version of a database; the further looks know the newest one only. */
export async function checkVersion(db: FeedDatabase): Promise<Finding> {
  const [found, newest] = [await databaseVersion(db), migrations.at(-1)?.number ?? 0];
  if (found === newest) return well('version', `The database has version ${found}, the newest.`);
  return ill(
    'version',
    found < newest
      ? `The database has version ${found}, this program ${newest}. Run: feed migrate`
      : `The database has version ${found}, this program knows ${newest}. Run a newer program on it.`,
  );
}

/** Reads a SQLite file through, https://www.sqlite.org/pragma.html#pragma_integrity_check; PostgreSQL does by itself. */
export async function checkFile(db: FeedDatabase): Promise<Finding> {
  if (engineOf(db) === 'postgres') return well('file', 'PostgreSQL looks after its own files.');
  const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check(1)`.execute(db);
  const said = rows[0]?.integrity_check ?? 'nothing';
  return said === 'ok'
    ? well('file', 'The database file is whole.')
    : ill('file', `The database file is damaged (${said}). Stop the server and restore the last backup.`);
}

/** Makes sure that the writes of other processes are heard of. */
export async function checkListening(db: FeedDatabase): Promise<Finding> {
  const commits = commitsOf(db);
  const deadline = performance.now() + listeningMilliseconds;
  while (commits.version() === undefined && performance.now() < deadline) await wait(50);
  return commits.version() === undefined
    ? ill(
        'listening',
        'LISTEN does not work on this database. A pooler in between has to pass on sessions, not transactions.',
      )
    : well('listening', 'Processes hear of each other’s writes.');
}

/** Looks whether the clock is behind what was written already. */
export async function checkClock(db: FeedDatabase, now: Date): Promise<Finding> {
  const row = await db
    .selectFrom('changes')
    .select(({ fn }) => fn.max('at').as('at'))
    .executeTakeFirst();
  const ahead = row?.at ? new Date(row.at).getTime() - now.getTime() : 0;
  return ahead > 60_000
    ? ill('clock', `The last write is dated ${row?.at}, which is yet to come. Set the clock of this machine.`)
    : well('clock', 'The clock goes on from the last write.');
}
