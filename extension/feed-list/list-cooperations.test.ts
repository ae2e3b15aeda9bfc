import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { college, cooperation, enterprise } from '../e2e/sample-feed.ts';
import { nobody } from '../profile/student-profile.ts';
import { listCooperations } from './list-cooperations.ts';
import { createCopies } from './testing/copies.ts';

const student = { ...nobody, college: college.id };
const newer = {
  ...cooperation,
  id: 'coop_newer',
  history: [{ status: 'signed' as const, at: '2025-03-01T02:00:00Z' }],
};
const ended = { ...cooperation, id: 'coop_ended', status: 'ended' as const };

test('lists the cooperations of the college, of several feeds each once, the newest first', async () => {
  const copies = await createCopies(
    [college, enterprise, cooperation, ended],
    [enterprise, cooperation, newer],
  );
  const listed = await listCooperations(await copies.open(), student);
  expect(listed.map((one) => one.cooperation.id)).toEqual(['coop_newer', 'coop_mingze']);
  expect(listed[0]?.enterprise.name).toBe(enterprise.name);
  expect(await listCooperations(await copies.open(), nobody)).toEqual([]);
});
