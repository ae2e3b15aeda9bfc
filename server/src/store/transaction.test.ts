import { expect, test } from 'vitest';
import { openTestDatabase } from '../testing/database.ts';
import { now, organization } from '../testing/samples.ts';
import { onCommit } from './commits.ts';
import { findOrganization, insertOrganization } from './organizations.ts';
import { inTransaction } from './transaction.ts';

test.each([{ code: '55P03' }, { errcode: 5 }, { message: 'timeout exceeded when trying to connect' }])(
  'a writer that waited too long for others (%j) is told to come back',
  async (failure) => {
    const db = await openTestDatabase();
    const waiting = inTransaction(db, () => Promise.reject(Object.assign(new Error(), failure)));
    await expect(waiting).rejects.toMatchObject({ code: 'unavailable', headers: { 'Retry-After': '1' } });
  },
);

test('a transaction that fails leaves nothing, tells nobody, and keeps its reason', async () => {
  const db = await openTestDatabase();
  let told = 0;
  onCommit(db, () => told++);
  let id = '';
  const failing = inTransaction(db, async (trx) => {
    id = await insertOrganization(trx, organization(), now);
    throw new RangeError('no');
  });
  await expect(failing).rejects.toThrow(RangeError);
  expect([await findOrganization(db, id), told]).toEqual([undefined, 0]);
  await inTransaction(db, (trx) => insertOrganization(trx, organization(), now));
  expect(told).toBe(1);
});
