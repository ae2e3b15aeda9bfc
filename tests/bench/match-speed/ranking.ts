import { createRanking, decodeRanking, type Profile, type RankedJob } from '@recruitment-feed/sdk/match';
import type { Row } from '../bench.ts';
import { createRandom } from '../shared/random.ts';
import { medianTime, rounded } from './medians.ts';
import { drawJobs, drawProfile } from './ranked-jobs.ts';
import { rankingPeers } from './ranking-peers.ts';

const subject = 'recruitment feed';
const plain = (metric: string, value: number, unit: string, whose = subject): Row => ({
  ...{ subject: whose, metric, value: rounded(value), unit },
});
const atMost = (metric: string, value: number, bound: number, unit: string): Row => ({
  ...{ ...plain(metric, value, unit), target: `<= ${bound}`, ok: value <= bound },
});

/** What it costs to keep jobs in a ranking and to find the best for a profile of 50 words, beside the engines of npm. */
export async function measureRanking(): Promise<Row[]> {
  const random = createRandom(2020_11_20);
  const profile = drawProfile(random, 50);
  const rows: Row[] = [];
  for (const [count, bound] of [
    [10_000, 1],
    [100_000, 5],
  ] as const) {
    const some = drawJobs(random, count);
    rows.push(...measureOurs(some, profile, bound));
    // Fuse.js looks at every job for every word, which takes half a minute for 100,000.
    for (const peer of rankingPeers.filter(({ subject }) => count === 10_000 || subject !== 'Fuse.js')) {
      const texts = some.map((job, id) => ({ id, text: textOf(job) }));
      const begun = performance.now();
      const engine = await peer.build(texts);
      rows.push(plain(`build of ${count} jobs`, performance.now() - begun, 'ms', peer.subject));
      rows.push(
        plain(
          `top 20 of ${count} jobs`,
          await asyncTime(() => engine.find(profile.skills)),
          'ms',
          peer.subject,
        ),
      );
      const bytes = (await engine.bytes()) / 1000 / (count / 10_000);
      rows.push(plain(`stored, for each 10,000 of ${count} jobs`, bytes, 'kB', peer.subject));
    }
  }
  return rows;
}

function measureOurs(jobs: readonly RankedJob[], profile: Profile, bound: number): Row[] {
  const count = jobs.length;
  const begun = performance.now();
  const ranking = createRanking(jobs);
  const built = performance.now() - begun;
  const buffer = ranking.encode();
  const load = () => decodeRanking(buffer);
  const [changed] = jobs;
  const loaded = load();
  const first = performance.now();
  loaded.top(profile);
  const cold = performance.now() - first;
  return [
    plain(`build of ${count} jobs`, built, 'ms'),
    atMost(
      `top 20 of ${count} jobs`,
      medianTime(() => loaded.top(profile)),
      bound,
      'ms',
    ),
    plain(`top 20 of ${count} jobs, the first time after loading`, cold, 'ms'),
    atMost(
      `stored, for each 10,000 of ${count} jobs`,
      buffer.byteLength / 1000 / (count / 10_000),
      300,
      'kB',
    ),
    plain(`load ${count} jobs`, medianTime(load), 'ms'),
    plain(
      `encode ${count} jobs`,
      medianTime(() => ranking.encode(), { warm: 1, runs: 3 }),
      'ms',
    ),
    plain(
      `replace a job of ${count}`,
      medianTime(() => changed && loaded.set(changed)),
      'ms',
    ),
  ];
}

async function asyncTime(run: () => Promise<unknown> | unknown): Promise<number> {
  await run();
  const times: number[] = [];
  for (let time = 0; time < 5; time += 1) {
    const begun = performance.now();
    await run();
    times.push(performance.now() - begun);
  }
  return times.sort((a, b) => a - b)[2] ?? Number.NaN;
}

function textOf({ title, organization, locations, skills }: RankedJob): string {
  return [title, organization.name, ...locations.map(({ city }) => city), ...skills].join(' ');
}
