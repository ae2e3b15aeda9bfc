import { expect, test, vi } from 'vitest';
import { openTestDatabase } from '../testing/database.ts';
import { now, organization } from '../testing/samples.ts';
import { commitsOf } from './commits.ts';
import { findOrganization, insertOrganization } from './organizations.ts';
import { inTransaction } from './transaction.ts';

test('a transaction that fails leaves nothing, tells nobody, and keeps its reason', async () => {
  const db = await openTestDatabase();
  // On PostgreSQL whoever begins to listen is told once, of what was missed before.
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
