import { insertOrganization } from '@recruitment-feed/server';
import { expect, test } from 'vitest';
import { openScenario } from './open.ts';

const at = (time: string) => new Date(`2026-11-24T${time}Z`);
const read = async (db: Awaited<ReturnType<typeof openScenario>>) => ({
  jobs: await db.selectFrom('jobs').selectAll().orderBy('id').execute(),
  changes: await db.selectFrom('changes').selectAll().orderBy('seq').execute(),
  found: await db.selectFrom('search_documents').selectAll().orderBy('number').execute(),
});

test('a scenario opened again is the same, and what is written to one is not in the other', async () => {
  const first = await openScenario('forum', { now: at('02:00:00') });
  const before = await read(first);
  await first.deleteFrom('changes').execute();
  const second = await openScenario('forum', { now: at('02:00:59') });
  expect(await read(second)).toEqual(before);
  expect((await read(first)).changes).toEqual([]);
});

test('of another minute or seed it is another one', async () => {
  const one = await read(await openScenario('forum', { now: at('02:00:00') }));
  const later = await read(await openScenario('forum', { now: at('02:01:00') }));
  const seeded = await read(await openScenario('forum', { now: at('02:00:00'), seed: 7 }));
  expect(later.changes[0]?.at).not.toBe(one.changes[0]?.at);
  expect(seeded.jobs[0]?.id).not.toBe(one.jobs[0]?.id);
});

test('a scenario of one’s own is written each time, as of this very moment', async () => {
  const times: string[] = [];
  const scenario: Parameters<typeof openScenario>[0] = async (db, { now }) => {
    times.push(now.toISOString());
    await insertOrganization(
      db,
      {
        kind: 'college',
        name: '学院',
        language: 'zh-CN',
        aliases: [],
        domains: [],
        boards: [],
        industries: [],
      },
      now,
    );
  };
  for (let count = 0; count < 2; count++) await openScenario(scenario, { now: at('02:00:30') });
  expect(times).toEqual(['2026-11-24T02:00:30.000Z', '2026-11-24T02:00:30.000Z']);
});
