import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { createTestLocation, openTestDatabase } from '../testing/database.ts';
import { cooperation, event, job, now, organization, post } from '../testing/samples.ts';
import { insertCooperation } from './cooperations.ts';
import { openDatabase } from './database.ts';
import { engineOf } from './engine.ts';
import { insertEvent } from './events.ts';
import { insertJob } from './jobs.ts';
import { migrate } from './migrate.ts';
import { migrations } from './migrations/index.ts';
import { insertOrganization } from './organizations.ts';
import { insertPost } from './posts.ts';
import type { FeedDatabase } from './schema.ts';

/** Forgets every table, so that the database is as it was before the first migration. */
async function empty(db: FeedDatabase): Promise<void> {
  if (engineOf(db) === 'postgres') {
    await sql`drop schema public cascade`.execute(db);
    await sql`create schema public`.execute(db);
    return;
  }
  await sql`pragma foreign_keys = off`.execute(db);
  await sql`drop table search_tokens`.execute(db);
  for (const { name } of await db.introspection.getTables())
    if (!name.startsWith('sqlite_')) await sql`drop table if exists ${sql.ref(name)}`.execute(db);
  await sql`pragma foreign_keys = on`.execute(db);
}

/** Everything that a database says of its tables and indexes. */
async function describeSchema(db: FeedDatabase): Promise<unknown> {
  const tables = await db.introspection.getTables();
  const indexes =
    engineOf(db) === 'postgres'
      ? sql`select tablename, indexname, indexdef from pg_indexes where schemaname = current_schema() order by indexname`
      : sql`select tbl_name, name, sql from sqlite_schema where type = 'index' order by name`;
  return { tables, indexes: (await indexes.execute(db)).rows };
}

/** A key and an organization, in columns that every version has. */
async function insertOfFirstVersion(db: FeedDatabase): Promise<void> {
  const at = now.toISOString();
  await sql`insert into keys (id, name, hash, hint, origins, created_at) values ('key_1', 'old', 'h', 'pk_', '[]', ${at})`.execute(
    db,
  );
  await sql`insert into organizations (id, rev, created_at, updated_at, body, kind, ref, names)
    values ('org_old', 1, ${at}, ${at}, '{"name":"杭叉集团"}', 'enterprise', '{"id":"org_old"}', '杭叉集团')`.execute(
    db,
  );
  await sql`insert into changes (collection, object_id, rev, op, at) values ('organizations', 'org_old', 1, 'upsert', ${at})`.execute(
    db,
  );
}

async function insertOfEach(db: FeedDatabase): Promise<void> {
  const college = await insertOrganization(db, organization({ kind: 'college' }), now);
  await insertJob(db, job('org_old'), now);
  await insertCooperation(db, cooperation('org_old', college), now);
  await insertPost(db, post('org_old'), now);
  await insertEvent(db, event([college]), now);
}

test.each(migrations.map(({ number, name }, index) => [number, name, index] as const))(
  'a database of version %i (%s) with data becomes the same as a new one',
  async (_, __, index) => {
    const fresh = await describeSchema(await openTestDatabase());
    const db = await openTestDatabase();
    await empty(db);
    await migrate(db, migrations.slice(0, index + 1));
    await insertOfFirstVersion(db);
    expect(await migrate(db)).toEqual(migrations.slice(index + 1).map(({ name }) => name));
    expect(await describeSchema(db)).toEqual(fresh);
    expect(await db.selectFrom('keys').select(['id', 'kind', 'scopes']).execute()).toEqual([
      { id: 'key_1', kind: 'publishable', scopes: '[]' },
    ]);
    await insertOfEach(db);
    expect(await db.selectFrom('changes').select(['seq']).execute()).toHaveLength(6);
  },
);

test('of several processes that open a new database at once, one migrates it', async () => {
  const location = await createTestLocation();
  const opened = await Promise.all([1, 2, 3].map(() => openDatabase(location)));
  for (const db of opened) {
    const steps = await db.selectFrom('migrations').select('number').orderBy('number').execute();
    expect(steps.map(({ number }) => number)).toEqual(migrations.map(({ number }) => number));
  }
  await Promise.all(opened.map((db) => db.destroy()));
});
