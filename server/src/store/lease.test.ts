import { expect, test } from 'vitest';
import { openTestDatabases } from '../testing/database.ts';
import { now } from '../testing/samples.ts';
import { giveLease, takeLease } from './lease.ts';

const later = (milliseconds: number) => new Date(now.getTime() + milliseconds);
const [ours, theirs] = ['ours', 'theirs'].map((holder) => ({ name: 'work', holder })) as [
  { name: string; holder: string },
  { name: string; holder: string },
];

test('one process at a time has a lease, until it gives it back or is silent for a minute', async () => {
  const [one, other] = await openTestDatabases(2);
  if (!one || !other) throw new Error();
  expect(await Promise.all([takeLease(one, ours, now), takeLease(other, theirs, now)])).toContain(false);
  await giveLease(one, ours);
  await giveLease(other, theirs);

  expect(await takeLease(one, ours, now)).toBe(true);
  expect(await takeLease(one, ours, later(59_000))).toBe(true);
  expect(await takeLease(other, theirs, later(60_000))).toBe(false);
  await giveLease(other, theirs);
  expect(await takeLease(other, theirs, later(118_999))).toBe(false);
  expect(await takeLease(other, theirs, later(119_000))).toBe(true);
  expect(await takeLease(one, ours, later(119_000))).toBe(false);
});
