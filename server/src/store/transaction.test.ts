import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { openTestDatabase, openTestDatabases } from '../testing/database.ts';
import { now, organization } from '../testing/samples.ts';
import { commitsOf } from './commits.ts';
import { sweepExpiredKeys } from './keys.ts';
import { findOrganization, insertOrganization } from './organizations.ts';
import type { FeedDatabase } from './schema.ts';
import { inTransaction } from './transaction.ts';

test('a transaction that fails leaves nothing, tells nobody, and keeps its reason', async () => {
  const db = await openTestDatabase();
  // From then on PostgreSQL's listening connection, whose beginning is told too, is there.
  await vi.waitFor(() => expect(commitsOf(db).version()).toBeDefined());
  let told = 0;
  commitsOf(db).onCommit(() => told++);
  let id = '';
  const failing = inTransaction(db, async (trx) => {
    id = await insertOrganization(trx, organization(), now);
    throw new RangeError('no');
  });
  await expect(failing).rejects.toThrow(RangeError);
  expect([await findOrganization(db, id), told]).toEqual([undefined, 0]);
  await inTransaction(db, (trx) => insertOrganization(trx, organization(), now));
  expect(told).toBeGreaterThan(0);
});

test('a write outside of a transaction waits for another process without holding up this one', async () => {
  const [writing, waiting] = (await openTestDatabases(2)) as [FeedDatabase, FeedDatabase];
  const begun = Promise.withResolvers<void>();
  const end = Promise.withResolvers<void>();
  const writer = inTransaction(writing, async (trx) => {
    await insertOrganization(trx, organization(), now);
    begun.resolve();
    await end.promise;
  });
  await begun.promise;
  const swept = sweepExpiredKeys(waiting, now);
  // Reached only where the wait leaves this process its turns.
  await nextTurn();
  end.resolve();
  await expect(Promise.all([writer, swept])).resolves.toBeDefined();
});

test('who waits for another process leaves the database to those who read', async () => {
  const [writing, waiting] = (await openTestDatabases(2)) as [FeedDatabase, FeedDatabase];
  const id = await insertOrganization(waiting, organization(), now);
  const begun = Promise.withResolvers<void>();
  const end = Promise.withResolvers<void>();
  const writer = inTransaction(writing, async (trx) => {
    await insertOrganization(trx, organization(), now);
    begun.resolve();
    await end.promise;
  });
  await begun.promise;
  const waited = [
    sweepExpiredKeys(waiting, now),
    inTransaction(waiting, (trx) => insertOrganization(trx, organization(), now)),
  ];
  // Would never come where the others kept the connection.
  expect(await findOrganization(waiting, id)).toMatchObject({ id });
  end.resolve();
  await Promise.all([writer, ...waited]);
});
