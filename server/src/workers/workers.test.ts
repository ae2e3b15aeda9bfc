import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect, inject, test, vi } from 'vitest';
import { openFeed } from '../commands/feed-location.ts';
import { createKey } from '../store/keys.ts';
import { insertOrganization } from '../store/organizations.ts';
import { runFeed, type ServingProcess, serveInProcess } from '../testing/feed-process.ts';
import { createPlace } from '../testing/place.ts';
import { now, organization } from '../testing/samples.ts';
import { streamChanges } from '../testing/stream.ts';

const postgres = inject('postgresServer');

async function serve(workers: number) {
  const { location, args, env } = await createPlace();
  return { location, ...(await serveInProcess(['--workers', `${workers}`, ...args], env)) };
}

/** Sends requests until so many workers have answered one. Resolves with the process ids of all of them. */
async function answering({ url, written }: ServingProcess, workers: number): Promise<number[]> {
  const pids = () =>
    new Set(
      Array.from(written().matchAll(/^\{.*"pid":(\d+).*"path":"\/v1\/health"/gm), ([, pid]) => Number(pid)),
    );
  await vi.waitFor(
    async () => {
      expect((await fetch(`${url}/v1/health`, { headers: { Connection: 'close' } })).status).toBe(200);
      expect(pids().size).toBe(workers);
    },
    { timeout: 30_000 },
  );
  return [...pids()];
}

test('workers lose none of the writes that come to all of them at once, and tell each to every stream', async () => {
  const { location, child, url, errors } = await serve(3);
  const db = await openFeed(location);
  const employer = await insertOrganization(db, organization(), now);
  const { key } = await createKey(db, { name: 'test', kind: 'secret', scopes: ['jobs:write'] }, now);
  const streams = await Promise.all([1, 2, 3].map(() => fetch(`${url}/v1/stream?collections=jobs`)));
  const titles = Array.from({ length: 40 }, (_, index) => `装配钳工 ${index}`).sort();
  const statuses = await Promise.all(
    titles.map(async (title) => {
      const response = await fetch(`${url}/v1/jobs`, {
        method: 'POST',
        headers: { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json', Connection: 'close' },
        body: JSON.stringify({ organizationId: employer, title }),
      });
      return response.status;
    }),
  );
  expect(statuses).toEqual(titles.map(() => 201));
  for (const stream of streams) {
    const told: string[] = [];
    for await (const { change } of streamChanges(stream)) {
      if (change.op === 'upsert' && change.collection === 'jobs') told.push(change.object.title);
      if (told.length === titles.length) break;
    }
    expect(told.sort()).toEqual(titles);
  }
  expect(
    await db.selectFrom('changes').select('seq').where('collection', '=', 'jobs').execute(),
  ).toHaveLength(titles.length);
  await db.destroy();
  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([0, null]);
  const log = (await errors).split('\n').filter((line) => line.includes('"path":"/v1/jobs"'));
  expect(new Set(log.map((line) => JSON.parse(line).pid)).size).toBe(3);
}, 60_000);

test('a worker that dies is told of and replaced, while the others serve', async () => {
  const serving = await serve(2);
  const { child, url, logged } = serving;
  const [pid = 0] = await answering(serving, 2);
  process.kill(pid, 'SIGKILL');
  expect(await logged('a worker ended')).toMatchObject({ worker: pid, signal: 'SIGKILL' });
  await answering(serving, 3);
  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([0, null]);
  await expect(fetch(`${url}/v1/health`)).rejects.toThrow();
}, 60_000);

test('a worker that had to be killed as the server stopped is told of, also by the status', async () => {
  const serving = await serve(2);
  const { child, errors, written } = serving;
  const [pid = 0] = await answering(serving, 2);
  process.kill(pid, 'SIGSTOP');
  child.kill('SIGTERM');
  await vi.waitFor(() => expect(written()).toContain('Stopping'), { timeout: 30_000 });
  process.kill(pid, 'SIGKILL');
  expect(await once(child, 'exit')).toEqual([1, null]);
  expect(await errors).toContain('A worker did not end by itself');
}, 60_000);

test('workers pass over a busy port together, and end their streams when they stop', async () => {
  const { args, env } = await createPlace();
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const address = other.address();
  const busy = typeof address === 'object' && address ? address.port : 0;
  const { child, url, errors } = await serveInProcess(['--workers', '2', '--port', `${busy}`, ...args], env);
  expect(Number(new URL(url).port)).toBeGreaterThan(busy);
  const streams = await Promise.all([1, 2].map(() => fetch(`${url}/v1/stream`)));
  const ends = streams.map((stream) => stream.text());
  child.kill('SIGINT');
  for (const text of await Promise.all(ends)) expect(text).toMatch(/^retry: \d+\n\n$/);
  expect(await once(child, 'exit')).toEqual([0, null]);
  expect(await errors).toContain(`Port ${busy} is taken`);
  other.close();
}, 60_000);

test('a second server, of however many workers, is refused the data folder', async ({ skip }) => {
  skip(postgres !== undefined, 'Any number of servers work on one PostgreSQL.');
  const { location } = await serve(2);
  const second = runFeed(['serve', '--workers', '2', '--data', 'data' in location ? location.data : '']);
  const [errors] = await Promise.all([second.stderr.toArray(), once(second, 'exit')]);
  expect(errors.join('')).toMatch(/^Another server is running on .*\n$/);
  expect(second.exitCode).toBe(1);
}, 60_000);

test('whichever worker answers, the metrics are those of all', async () => {
  const { child, url, errors } = await serve(3);
  const ask = (path: string) => fetch(`${url}${path}`, { headers: { Connection: 'close' } });
  const requests = 9;
  for (let request = 0; request < requests; request++) await (await ask('/v1/jobs/job_none')).text();
  const route = `http_route="/v1/jobs/:id",http_response_status_code="404"}`;
  for (let worker = 0; worker < 4; worker++) {
    const response = await ask('/metrics');
    expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=/);
    const lines = (await response.text()).split('\n');
    const values = (name: string) =>
      lines.filter((line) => line.startsWith(name)).map((line) => Number(line.split(' ').at(-1)));
    expect(lines.filter((line) => line.includes(route) && line.includes('_seconds_count'))).toEqual([
      `http_server_request_duration_seconds_count{http_request_method="GET",${route} ${requests}`,
    ]);
    // What sums say nothing of: a version is the one of all, a start is nobody's, a lag the mean or the longest.
    expect(values('nodejs_version_info')).toEqual([1]);
    expect(values('process_start_time_seconds')).toEqual([]);
    const [mean = Number.NaN] = values('nodejs_eventloop_lag_mean_seconds');
    const [longest = Number.NaN] = values('nodejs_eventloop_lag_max_seconds');
    expect(mean).toBeLessThanOrEqual(longest);
  }
  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([0, null]);
  const told = (await errors).split('\n').filter((line) => line.includes('"path":"/metrics"'));
  expect(new Set(told.map((line) => JSON.parse(line).pid)).size).toBeGreaterThan(1);
}, 60_000);
