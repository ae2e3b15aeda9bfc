import { expect, onTestFinished, test } from 'vitest';
import type { FeedDatabase } from '../store/database.ts';
import { insertOrganization } from '../store/organizations.ts';
import { inTransaction } from '../store/transaction.ts';
import { openTestDatabases } from '../testing/database.ts';
import { openTestFeed } from '../testing/feed.ts';
import { now, organization } from '../testing/samples.ts';

test('while another process writes, what time asks for is put off for a minute and nobody waits', async () => {
  const [writing, serving] = (await openTestDatabases(2)) as [FeedDatabase, FeedDatabase];
  const feed = await openTestFeed({ db: serving });
  const minutesLater = (minutes: number) => feed.setTime(new Date(now.getTime() + minutes * 60_000));
  // The first answer of all has a secret made.
  await feed.read('/v1/organizations');
  minutesLater(61);
  const begun = Promise.withResolvers<void>();
  const end = Promise.withResolvers<void>();
  onTestFinished(() => end.resolve());
  const writer = inTransaction(writing, async (trx) => {
    await insertOrganization(trx, organization(), now);
    begun.resolve();
    await end.promise;
  });
  await begun.promise;
  const putOff = () => feed.logged.filter((line) => 'err' in line).length;
  expect(await feed.read('/v1/organizations')).toMatchObject({ data: [] });
  expect(putOff()).toBeGreaterThan(0);
  end.resolve();
  await writer;
  const before = putOff();
  minutesLater(62);
  expect(await feed.read('/v1/organizations')).toMatchObject({ data: [{}] });
  expect(putOff()).toBe(before);
});
