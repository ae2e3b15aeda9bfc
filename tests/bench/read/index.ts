import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { Bench, Row } from '../bench.ts';
import { withHundredThousand } from '../shared/hundred-thousand.ts';
import { p95, requestsPerSecond } from '../shared/load.ts';
import { freePort, type Served } from '../shared/serve.ts';
import type { Peer } from './peers.ts';

const regions = ['CN-ZJ', 'CN-LN', 'CN-HE', 'CN-HL', 'CN-JS', 'CN-SH'];
const types = ['FULL_TIME', 'INTERN', 'APPRENTICESHIP', 'PART_TIME'];

/** Measures a peer that serves a page of 20 of the same jobs. */
async function peer<Result>(
  name: Peer,
  page: string,
  measure: (url: string) => Promise<Result>,
): Promise<Result> {
  const port = await freePort();
  const worker = new Worker(new URL('./peers.ts', import.meta.url), { workerData: { name, port, page } });
  try {
    await once(worker, 'online');
    const url = `http://127.0.0.1:${port}/v1/jobs?_limit=20`;
    for (let ready = false; !ready; await wait(20))
      ready = await fetch(url).then(
        (r) => r.ok,
        () => false,
      );
    return await measure(url);
  } finally {
    await worker.terminate();
  }
}

async function measure({ url }: Served, subject: string): Promise<Row[]> {
  const list = `${url}/v1/jobs?limit=20`;
  const response = await fetch(list);
  const page = await response.text();
  const raw = await peer('node:http', page, requestsPerSecond);
  const fastify = await peer('fastify', page, requestsPerSecond);
  const [jsonServer, jsonServerSearch] = await peer('json-server', page, async (url) => [
    await requestsPerSecond(url),
    await p95(['机电', '焊接', '质量', 'PLC'].map((word) => `${url}&q=${encodeURIComponent(word)}`)),
  ]);
  const ours = await requestsPerSecond(list);
  const unchanged = await requestsPerSecond(list, { 'if-none-match': response.headers.get('etag') ?? '' });
  const filtered = regions.flatMap((region) =>
    types.flatMap((type) => [
      `${list}&region=${region}&employmentType=${type}`,
      `${list}&region=${region}&employmentType=${type}&status=open`,
    ]),
  );
  const fresh = await p95(filtered);
  const metric = 'a repeated list page';
  const unit = 'requests/s';
  return [
    { subject: 'node:http, same bytes', metric, value: raw, unit },
    { subject: 'fastify, same objects', metric, value: fastify, unit },
    { subject: 'json-server, as many jobs', metric, value: jsonServer ?? 0, unit },
    {
      subject: 'json-server, as many jobs',
      metric: 'a search, p95',
      value: jsonServerSearch ?? 0,
      unit: 'ms',
    },
    {
      subject,
      metric,
      value: ours,
      unit,
      target: '>= 0.6 x node:http',
      ok: ours >= 0.6 * raw,
    },
    {
      subject,
      metric: 'a 304',
      value: unchanged,
      unit,
      target: '> the page',
      ok: unchanged > ours,
    },
    {
      subject,
      metric: 'a fresh filtered page, p95',
      value: fresh,
      unit: 'ms',
      target: '<= 10',
      ok: fresh <= 10,
    },
  ];
}

/** Reads pages of 100,000 jobs, beside what sends the same bytes without a database. */
export const bench: Bench = { name: 'read', run: () => withHundredThousand(measure) };
