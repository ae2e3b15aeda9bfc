import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { Bench, Row } from '../bench.ts';
import { withHundredThousand } from '../shared/hundred-thousand.ts';
import { p95, requestsPerSecond } from '../shared/load.ts';
import { freePort, type Served } from '../shared/serve.ts';

const regions = ['CN-ZJ', 'CN-LN', 'CN-HE', 'CN-HL', 'CN-JS', 'CN-SH'];
const types = ['FULL_TIME', 'INTERN', 'APPRENTICESHIP', 'PART_TIME'];

async function peer(name: string, page: string): Promise<number> {
  const port = await freePort();
  const worker = new Worker(new URL('./peers.ts', import.meta.url), { workerData: { name, port, page } });
  try {
    await once(worker, 'online');
    const url = `http://127.0.0.1:${port}/v1/jobs`;
    for (let ready = false; !ready; await wait(20))
      ready = await fetch(url).then(
        (r) => r.ok,
        () => false,
      );
    return await requestsPerSecond(url);
  } finally {
    await worker.terminate();
  }
}

async function measure({ url }: Served, subject: string): Promise<Row[]> {
  const list = `${url}/v1/jobs?limit=20`;
  const response = await fetch(list);
  const page = await response.text();
  const raw = await peer('node:http', page);
  const fastify = await peer('fastify', page);
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
