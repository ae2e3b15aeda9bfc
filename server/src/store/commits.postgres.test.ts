import { sql } from 'kysely';
import { describe, expect, inject, test, vi } from 'vitest';
import { openTestDatabases } from '../testing/database.ts';
import { now, organization } from '../testing/samples.ts';
import { commitsOf } from './commits.ts';
import type { FeedDatabase } from './database.ts';
import { insertOrganization } from './organizations.ts';

const listening = (db: FeedDatabase) =>
  sql<{
    pid: number;
  }>`select pid from pg_stat_activity where datname = current_database() and query like 'listen %'`
    .execute(db)
    .then(({ rows }) => rows.map(({ pid }) => pid));

describe.skipIf(inject('postgresServer') === undefined)('the listening connection', () => {
  test('is opened when it is asked for, trusted only while it is there, and made anew after a cut', async () => {
    const [one, other] = await openTestDatabases(2);
    if (!one || !other) throw new Error();
    expect(await listening(other)).toEqual([]);
    expect(commitsOf(one).version()).toBeUndefined();
    await vi.waitFor(() => expect(commitsOf(one).version()).toBeDefined());
    const [pid] = await listening(other);
    const before = commitsOf(one).version();

    const { promise: told, resolve } = Promise.withResolvers<void>();
    await sql`select pg_terminate_backend(${pid})`.execute(other);
    await vi.waitFor(() => expect(commitsOf(one).version()).toBeUndefined());
    const id = await insertOrganization(other, organization(), now);
    commitsOf(one).onCommit(resolve);
    await told;
    expect(commitsOf(one).version()).not.toBe(before);
    expect(await one.selectFrom('organizations').select('id').execute()).toEqual([{ id }]);
  });

  test('is closed with the database', async () => {
    const [one, other] = await openTestDatabases(2);
    if (!one || !other) throw new Error();
    await vi.waitFor(() => expect(commitsOf(one).version()).toBeDefined());
    await one.destroy();
    expect(commitsOf(one).version()).toBeUndefined();
    await vi.waitFor(async () => expect(await listening(other)).toEqual([]));
  });
});
