import { imageOf, insertOrganization, openDatabase } from '@recruitment-feed/server';
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

test('a scenario that another process wrote is not written again', async () => {
  const before = await openDatabase('memory');
  const image = imageOf(before);
  const names: string[] = [];
  const elsewhere = {
    read: (name: string) => {
      names.push(name);
      return image;
    },
    write: () => expect.unreachable(),
  };
  const db = await openScenario('forum', { now: at('02:00:30'), seed: 'kept' }, elsewhere);
  expect((await read(db)).jobs).toEqual([]);
  expect(names).toEqual([JSON.stringify(['forum', 'kept', at('02:00:00')])]);
});

test('a scenario that no process wrote is kept for the next one', async () => {
  const kept = new Map<string, Uint8Array>();
  const elsewhere = {
    read: () => undefined,
    write: (name: string, image: Uint8Array) => void kept.set(name, image),
  };
  const db = await openScenario('forum', { now: at('02:00:30'), seed: 'to keep' }, elsewhere);
  const [image] = kept.values();
  expect(await read(await openDatabase({ image: image ?? new Uint8Array() }))).toEqual(await read(db));
});
