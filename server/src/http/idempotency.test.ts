import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { createKey } from '../store/keys.ts';
import { insertOrganization } from '../store/organizations.ts';
import { keepRepeatable } from '../store/repeatable-answers.ts';
import { openTestDatabases } from '../testing/database.ts';
import { openTestFeed, type TestFeed } from '../testing/feed.ts';
import { now, organization } from '../testing/samples.ts';
import { problemOf } from '../testing/writing.ts';
import { createRepeater } from './idempotency.ts';

let servers: [TestFeed, TestFeed];
let organizationId: string;
let keyId: string;
let key: string;
beforeEach(async () => {
  const [one, other] = await openTestDatabases(2);
  if (!one || !other) throw new Error();
  servers = [await openTestFeed({ db: one }), await openTestFeed({ db: other })];
  organizationId = await insertOrganization(one, organization(), now);
  const made = await createKey(one, { name: 'x', kind: 'secret', scopes: ['jobs:write'] }, now);
  keyId = made.id;
  key = made.key;
});

const send = (server: TestFeed, idempotencyKey: string, title: string) =>
  server.request('/v1/jobs', {
    method: 'POST',
    headers: {
      Authorization: `Bearer ${key}`,
      'Content-Type': 'application/json',
      'Idempotency-Key': idempotencyKey,
    },
    body: JSON.stringify({ organizationId, title }),
  });

async function titles(): Promise<string[]> {
  const rows = await servers[0].db.selectFrom('jobs').select('body').execute();
  return rows.map(({ body }): string => JSON.parse(body).title).sort();
}

describe('the same request at two servers of one database', () => {
  test('is done once, however repeats and other requests under the same key interleave', async () => {
    const request = fc.record({
      server: fc.nat({ max: 1 }),
      name: fc.nat({ max: 2 }),
      body: fc.nat({ max: 1 }),
    });
    let run = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(request, { minLength: 2, maxLength: 12 }),
        fc.scheduler(),
        async (requests, scheduler) => {
          run++;
          const before = await titles();
          const answers = requests.map(async ({ server, name, body }) => {
            await scheduler.schedule(Promise.resolve());
            const title = `${run}/${name}/${body}`;
            const response = await send(servers[server] as TestFeed, `${run}/${name}`, title);
            return { name, title, status: response.status, answer: await response.json() };
          });
          await scheduler.waitFor(Promise.all(answers));
          const done = await Promise.all(answers);

          const made = new Map<number, { id: string; title: string }>();
          for (const { name, title, status, answer } of done) {
            if (status !== 201) {
              expect([status, answer.code]).toBeOneOf([
                [409, 'idempotency_in_progress'],
                [422, 'idempotency_key_reused'],
              ]);
              continue;
            }
            const first = made.get(name) ?? answer;
            made.set(name, first);
            expect(answer).toEqual(first);
            expect(title).toBe(first.title);
          }
          const names = new Set(requests.map(({ name }) => name));
          expect(made.size).toBe(names.size);
          expect(await titles()).toEqual([...before, ...[...made.values()].map(({ title }) => title)].sort());
        },
      ),
      { numRuns: 40 },
    );
  }, 60_000);

  test('that ends second is undone, and its repeat gets the answer of the first', async () => {
    const { db } = servers[0];
    const request = { keyId, key, idempotencyKey: 'late', fingerprint: 'f' };
    const answer = { status: 201, headers: {}, body: 'first' };
    const repeatably = createRepeater(db, () => now);
    const late = repeatably(request, async (trx) => {
      await insertOrganization(trx, organization({ name: 'made twice' }), now);
      // As a process would that does not wait for the writer.
      await keepRepeatable(trx, request, answer, now);
      return { ...answer, body: 'second' };
    });
    await expect(late).rejects.toMatchObject({ code: 'idempotency_in_progress' });
    const rows = await db.selectFrom('organizations').select('body').execute();
    expect(JSON.stringify(rows)).not.toContain('made twice');
    expect(await repeatably(request, async () => answer)).toEqual(answer);
  });

  test('is told to wait while the first is under way at the same server', async () => {
    const repeatably = createRepeater(servers[0].db, () => now);
    const request = { keyId, key, idempotencyKey: 'slow', fingerprint: 'f' };
    const first = repeatably(request, async () => {
      await setImmediate();
      return { status: 201, headers: {}, body: null };
    });
    await expect(
      repeatably(request, async () => ({ status: 201, headers: {}, body: null })),
    ).rejects.toMatchObject({ code: 'idempotency_in_progress', headers: { 'Retry-After': '1' } });
    expect(await first).toMatchObject({ status: 201 });
  });
});

test('an answer is kept so that only the key of its request opens it', async () => {
  await send(servers[0], 'once', 'Very secret title');
  const { answer } = await servers[0].db
    .selectFrom('repeatable_answers')
    .select('answer')
    .executeTakeFirstOrThrow();
  expect(Buffer.from(answer, 'base64url').toString('latin1') + answer).not.toContain('Very secret title');
  const again = await send(servers[1], 'once', 'Very secret title');
  expect(again.headers.get('idempotency-replayed')).toBe('true');
  expect(await again.json()).toMatchObject({ title: 'Very secret title' });
});

test('a repeat of somebody else, with a key of their own, is another request', async () => {
  const first = await send(servers[0], 'shared', 'Fitter');
  const made = await createKey(servers[0].db, { name: 'y', kind: 'secret', scopes: ['jobs:write'] }, now);
  key = made.key;
  const second = await send(servers[1], 'shared', 'Fitter');
  expect([first.status, second.status]).toEqual([201, 201]);
  expect(await titles()).toEqual(['Fitter', 'Fitter']);
});

describe('one revision at two servers of one database', () => {
  test('is changed by exactly one of those who read it, and the others are told so', async () => {
    const path = `/v1/jobs/${(await (await send(servers[0], 'job', 'Fitter')).json()).id}`;
    let rev = 1;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat({ max: 1 }), { minLength: 2, maxLength: 8 }), async (at) => {
        const answers = await Promise.all(
          at.map((server, index) =>
            (servers[server] as TestFeed).request(path, {
              method: 'PATCH',
              headers: {
                Authorization: `Bearer ${key}`,
                'Content-Type': 'application/merge-patch+json',
                'If-Match': `"${rev}"`,
              },
              body: JSON.stringify({ title: `${rev}/${index}` }),
            }),
          ),
        );
        rev++;
        const won = answers.filter(({ status }) => status === 200);
        expect(won.map(({ headers }) => headers.get('etag'))).toEqual([`"${rev}"`]);
        for (const answer of answers)
          if (answer.status !== 200)
            expect(await problemOf(answer)).toMatchObject({ status: 412, code: 'precondition_failed' });
        expect(await servers[0].read(path)).toEqual(await won[0]?.json());
      }),
      { numRuns: 25 },
    );
  }, 60_000);
});
