import { DatabaseSync } from 'node:sqlite';
import { expect, test, vi } from 'vitest';
import { openTestDatabases } from '../testing/database.ts';
import { now, organization } from '../testing/samples.ts';
import { commitsOf } from './commits.ts';
import { sqliteCommits } from './commits-sqlite.ts';
import type { FeedDatabase } from './database.ts';
import { insertOrganization } from './organizations.ts';
import { inTransaction } from './transaction.ts';

/** Resolves with the number once there is one, and with another one than `before`. */
async function versionOf(db: FeedDatabase, before?: number): Promise<number> {
  await vi.waitFor(() => expect(commitsOf(db).version() ?? before).not.toBe(before));
  return commitsOf(db).version() ?? Number.NaN;
}

test('the version is another one after every commit, by whomever', async () => {
  const [one, other] = await openTestDatabases(2);
  if (!one || !other) throw new Error();
  const versions = [await versionOf(one)];
  await insertOrganization(one, organization(), now);
  versions.push(commitsOf(one).version() ?? Number.NaN);
  for (const db of [other, one, other]) {
    await insertOrganization(db, organization(), now);
    versions.push(await versionOf(one, versions.at(-1)));
  }
  expect(new Set(versions).size).toBe(versions.length);
});

test('the version stays while nothing is committed', async () => {
  const [db] = await openTestDatabases(1);
  if (!db) throw new Error();
  const version = await versionOf(db);
  await db.selectFrom('organizations').selectAll().execute();
  expect(commitsOf(db).version()).toBe(version);
});

test('whoever listens is told of a transaction after it, and not of one that failed', async () => {
  const [db] = await openTestDatabases(1);
  if (!db) throw new Error();
  await versionOf(db);
  const rows: Promise<unknown[]>[] = [];
  const stop = commitsOf(db).onCommit(() => rows.push(db.selectFrom('organizations').select('id').execute()));
  await inTransaction(db, async (trx) => {
    await insertOrganization(trx, organization(), now);
    throw new Error('no more');
  }).catch(() => {});
  expect(rows).toHaveLength(0);
  const id = await insertOrganization(db, organization(), now);
  expect(await rows[0]).toEqual([{ id }]);
  stop();
  // PostgreSQL may have told of it a second time; that reading ends before its database does.
  await Promise.all(rows);
});

test('workers on one file tell their neighbours of their own commits only', async () => {
  const told: string[] = [];
  let hear = () => {};
  const commits = sqliteCommits(new DatabaseSync(':memory:'), ':memory:', {
    tell: () => told.push('neighbours'),
    onTold(listener) {
      hear = listener;
      return () => told.push('deaf');
    },
  });
  commits.onCommit(() => told.push('listener'));
  hear();
  expect(told).toEqual(['listener']);
  commits.committed();
  expect(told).toEqual(['listener', 'neighbours', 'listener']);
  await commits.close();
  expect(told.at(-1)).toBe('deaf');
});
