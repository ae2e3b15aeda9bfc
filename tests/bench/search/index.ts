import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Job } from '@recruitment-feed/sdk/contract';
import type { Bench, Row } from '../bench.ts';
import { withHundredThousand } from '../shared/hundred-thousand.ts';
import { type Latency, latency } from '../shared/load.ts';
import { benchCollege } from '../shared/make-feed.ts';
import { withPeer } from '../shared/peer.ts';
import { createRandom } from '../shared/random.ts';
import type { Served } from '../shared/serve.ts';
import { measureCounts } from './counts.ts';
import type { Peer } from './peers.ts';
import { draw } from './questions.ts';
import { readAll } from './read-all.ts';
import { frequencies, scripts, type Vocabulary, vocabularyOf } from './vocabulary.ts';

const seed = 2020_11_20;
const perClass = 60;
/** A peer that looks through all jobs takes most of a second each time. */
const perClassOfPeer = 12;

/** One character, words that hardly meet, rare filters and a college's partners. */
const hardQuestions = [
  'q=工',
  'q=钟表 学徒',
  'q=机电 机械设计',
  'q=工程&region=CN-XZ&employmentType=TEMPORARY',
  'region=JP&education=doctorate&status=closed',
  `college=${benchCollege}`,
  `college=${benchCollege}&q=工程`,
];

const metrics = { Chinese: 'two characters of Chinese', Latin: 'a Latin word' };

function rowsOf(subject: string, metric: string, { p50, p95 }: Latency, bound?: number): Row[] {
  const target = bound === undefined ? {} : { target: `<= ${bound}`, ok: p95 <= bound };
  return [
    { subject, metric: `${metric}, p50`, value: p50, unit: 'ms' },
    { subject, metric: `${metric}, p95`, value: p95, unit: 'ms', ...target },
  ];
}

async function searches(
  list: string,
  subject: string,
  vocabulary: Vocabulary,
  { count, filters, bound }: { count: number; filters: boolean; bound?: number },
): Promise<Row[]> {
  const random = createRandom(seed);
  const rows: Row[] = [];
  for (const script of scripts)
    for (const frequency of frequencies) {
      const questions = draw(random, vocabulary[script][frequency], { count, filters });
      const waited = await latency(questions.map((question) => `${list}&${question}`));
      rows.push(
        ...rowsOf(
          subject,
          `${metrics[script]}, ${frequency}`,
          waited,
          script === 'Chinese' ? bound : undefined,
        ),
      );
    }
  return rows;
}

/** The same words, without filters, which mean something else at each peer. */
async function peers(jobs: readonly Job[], vocabulary: Vocabulary): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'recruitment-feed-bench-peers-'));
  const file = join(folder, 'jobs.json');
  try {
    writeFileSync(file, JSON.stringify(jobs));
    const peer = (name: Peer, subject: string) =>
      withPeer(new URL('./peers.ts', import.meta.url), { name, file }, '/v1/jobs?q=PLC&_limit=1', (origin) =>
        searches(`${origin}/v1/jobs?_limit=20`, subject, vocabulary, {
          count: perClassOfPeer,
          filters: false,
        }),
      );
    return [
      ...(await peer('json-server', 'json-server, ?q=')),
      ...(await peer('fastify', 'fastify, includes() over all')),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Searches 100,000 jobs for words that many, some, few or none of them have, beside what people would use instead. */
export const bench: Bench = {
  name: 'search',
  async run() {
    const besides: Row[] = [];
    const { rows } = await withHundredThousand(async ({ url }: Served, subject) => {
      // Read once, as by a mirror: what is measured then is a server that runs, not one that has just begun.
      const jobs = await readAll(url);
      const vocabulary = vocabularyOf(jobs, createRandom(seed));
      if (besides.length === 0) besides.push(...(await peers(jobs, vocabulary)));
      const list = `${url}/v1/jobs?limit=20`;
      const hard = await latency(hardQuestions.map((question) => `${list}&${encodeURI(question)}`));
      return [
        ...(await searches(list, subject, vocabulary, { count: perClass, filters: true, bound: 15 })),
        ...rowsOf(subject, 'rare, broad and narrow filters', hard),
        ...(await measureCounts(url, subject, vocabulary)),
      ];
    });
    return { rows: [...rows, ...besides] };
  },
};
