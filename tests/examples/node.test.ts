import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { createInterface } from 'node:readline';
import { createMockFeed, type MockFeed } from '@recruitment-feed/api-mock';
import { createFeed } from '@recruitment-feed/sdk';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runExample, startExample } from './run-example.ts';

const minute = 60_000;

describe('the examples for Node', () => {
  let [mock, address, folder] = [] as unknown as [MockFeed, string, string];
  beforeAll(async () => {
    mock = await createMockFeed({ clock: new Date('2026-11-24T02:00:00Z') });
    address = await mock.url();
    folder = mkdtempSync(`${tmpdir()}/examples-`);
  });
  afterAll(async () => {
    await mock.close();
    rmSync(folder, { recursive: true });
  });

  test('list-jobs prints the newest jobs that have the words', { timeout: minute }, async () => {
    const { status, lines } = await runExample('list-jobs.ts', address, '机电一体化');
    const found = await createFeed({ baseUrl: address })
      .jobs.list({ status: 'open', q: '机电一体化' })
      .toArray({ limit: 20 });
    expect(status).toBe(0);
    expect(lines).toHaveLength(found.length + 1);
    expect(lines[0]).toMatch(new RegExp(`^${found[0]?.title} · ${found[0]?.organization.name} · `));
    expect(lines.at(-1)).toBe(`${found.length} jobs`);
  });

  test('list-jobs says what is wrong where nobody answers', { timeout: minute }, async () => {
    const { status, lines, errors } = await runExample('list-jobs.ts', 'http://127.0.0.1:9');
    expect([status, lines]).toEqual([1, ['']]);
    expect(errors).toMatch(/^connection_failed: .+\n$/);
  });

  test('mirror-to-sqlite counts jobs by city, and loads only what has changed', {
    timeout: minute,
  }, async () => {
    const file = `${folder}/feed.db`;
    const asked = () => mock.requests.map(({ path }) => path);
    const first = await runExample('mirror-to-sqlite.ts', address, file);
    expect(asked()).toContain('/v1/snapshots/latest');
    expect(first).toMatchObject({ status: 0, errors: '' });
    const jobs = await createFeed({ baseUrl: address })
      .jobs.list({ status: 'open' })
      .toArray({ limit: 1000 });
    const inHangzhou = jobs
      .flatMap(({ locations }) => locations)
      .filter(({ city }) => city === '杭州').length;
    expect(first.lines).toHaveLength(5);
    expect(first.lines).toContain(`杭州 · ${inHangzhou}`);

    await mock.push({ collection: 'jobs', object: { locations: [{ city: '杭州', country: 'CN' }] } });
    mock.clearRequests();
    const second = await runExample('mirror-to-sqlite.ts', address, file);
    expect(second.lines).toContain(`杭州 · ${inHangzhou + 1}`);
    expect(asked()).not.toContain('/v1/snapshots/latest');
    expect(asked()).toContain('/v1/sync');
  });

  test('follow-jobs prints what happens, and goes on where it was stopped', { timeout: minute }, async () => {
    const file = `${folder}/cursor.txt`;
    const follow = () => {
      const example = startExample('follow-jobs.ts', address, file);
      const [lines, states] = [example.stdout, example.stderr].map((input) =>
        createInterface({ input })[Symbol.asyncIterator](),
      );
      return {
        line: async () => (await lines?.next())?.value,
        state: async () => (await states?.next())?.value,
        async stop() {
          example.kill('SIGINT');
          expect(await once(example, 'exit')).toEqual([0, null]);
        },
      };
    };
    const first = follow();
    expect([await first.state(), await first.state()]).toEqual(['connecting', 'open']);
    const { id } = await mock.push({ collection: 'jobs', object: { title: '装配钳工' } });
    expect(await first.line()).toBe('open · 装配钳工');
    await first.stop();

    await mock.push({ collection: 'jobs', id, object: { status: 'closed', closedReason: 'filled' } });
    const second = follow();
    expect(await second.line()).toBe('closed · 装配钳工');
    await mock.push({ collection: 'jobs', id, op: 'delete' });
    expect(await second.line()).toBe(`deleted · ${id}`);
    await second.stop();
  });
});
