import type { Bench, Row } from '../bench.ts';
import { withHundredThousand } from '../shared/hundred-thousand.ts';
import { latency, requestsPerSecond } from '../shared/load.ts';
import { withPeer } from '../shared/peer.ts';
import type { Served } from '../shared/serve.ts';
import type { Peer } from './peers.ts';

const regions = ['CN-ZJ', 'CN-LN', 'CN-HE', 'CN-HL', 'CN-JS', 'CN-SH'];
const types = ['FULL_TIME', 'INTERN', 'APPRENTICESHIP', 'PART_TIME'];
const educations = ['', '&education=associate', '&education=bachelor'];

/** Measures a peer that serves a page of 20 of the same jobs. */
function peer<Result>(name: Peer, page: string, measure: (url: string) => Promise<Result>): Promise<Result> {
  const path = '/v1/jobs?_limit=20';
  return withPeer(new URL('./peers.ts', import.meta.url), { name, page }, path, (origin) =>
    measure(origin + path),
  );
}

/** Pages of two or three filters that nobody has asked for before, in an order in which neighbours differ. */
function filtered(list: string): string[] {
  return educations.flatMap((education) =>
    types.flatMap((type) =>
      regions.flatMap((region) => [
        `${list}&region=${region}&employmentType=${type}${education}`,
        `${list}&region=${region}&employmentType=${type}${education}&status=open`,
      ]),
    ),
  );
}

async function measure({ url }: Served, subject: string): Promise<Row[]> {
  const list = `${url}/v1/jobs?limit=20`;
  const response = await fetch(list);
  const page = await response.text();
  const raw = await peer('node:http', page, requestsPerSecond);
  const fastify = await peer('fastify', page, requestsPerSecond);
  const jsonServer = await peer('json-server', page, requestsPerSecond);
  const ours = await requestsPerSecond(list);
  const unchanged = await requestsPerSecond(list, { 'if-none-match': response.headers.get('etag') ?? '' });
  // The first answers of a process are those of code that is not compiled yet.
  const first = await latency(filtered(`${url}/v1/jobs?limit=19`).slice(0, 24));
  const fresh = await latency(filtered(list));
  const metric = 'a repeated list page';
  const unit = 'requests/s';
  return [
    { subject: 'node:http, same bytes', metric, value: raw, unit },
    { subject: 'fastify, same objects', metric, value: fastify, unit },
    { subject: 'json-server, as many jobs', metric, value: jsonServer, unit },
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
    { subject, metric: 'the first 24 filtered pages of a process, p95', value: first.p95, unit: 'ms' },
    { subject, metric: 'a fresh filtered page, p50', value: fresh.p50, unit: 'ms' },
    {
      subject,
      metric: 'a fresh filtered page, p95',
      value: fresh.p95,
      unit: 'ms',
      target: '<= 10',
      ok: fresh.p95 <= 10,
    },
  ];
}

/** Reads pages of 100,000 jobs, beside what sends the same bytes without a database. */
export const bench: Bench = { name: 'read', run: () => withHundredThousand(measure) };
