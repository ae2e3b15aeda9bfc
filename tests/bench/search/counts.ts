import type { Row } from '../bench.ts';
import { latency } from '../shared/load.ts';
import { createRandom } from '../shared/random.ts';
import { draw } from './questions.ts';
import type { Vocabulary } from './vocabulary.ts';

const everyFacet = 'facets=employmentType&facets=region&facets=education&facets=industry';
const seed = 28_653;

/** Measures pages with the counts of all four facets, and how long others wait for theirs meanwhile. */
export async function measureCounts(url: string, subject: string, vocabulary: Vocabulary): Promise<Row[]> {
  const list = `${url}/v1/jobs?${everyFacet}`;
  const random = createRandom(seed);
  const questions = (['frequent', 'middling', 'rare'] as const).map((frequency) => ({
    metric: `all four facets, a ${frequency} word`,
    addresses: draw(random, vocabulary.Chinese[frequency], { count: 20, filters: false }).map(
      (question) => `${list}&${question}`,
    ),
  }));
  const all = Array.from({ length: 10 }, (_, index) => `${list}&limit=${20 + index}`);
  const rows: Row[] = [];
  for (const { metric, addresses } of [{ metric: 'all four facets', addresses: all }, ...questions]) {
    const { p95 } = await latency(addresses);
    rows.push({ subject, metric: `${metric}, p95`, value: p95, unit: 'ms', target: '<= 60', ok: p95 <= 60 });
  }
  const broad = questions[0]?.addresses.map((address) => `${address}&limit=19`) ?? [];
  const waited = await worstMeanwhile(`${url}/v1/health`, latency(broad));
  const metric = 'another answer while counts are made, at worst';
  return [...rows, { subject, metric, value: waited, unit: 'ms', target: '<= 20', ok: waited <= 20 }];
}

/** The longest time that an address takes, asked for again and again until something is done. */
async function worstMeanwhile(address: string, work: Promise<unknown>): Promise<number> {
  let worst = 0;
  let isDone = false;
  const done = work.then(() => {
    isDone = true;
  });
  while (!isDone) worst = Math.max(worst, (await latency([address])).p95);
  await done;
  return worst;
}
