import { createRanking, decodeRanking, type Profile, type RankedJob } from '@recruitment-feed/sdk/match';
import type { Row } from '../bench.ts';
import { createRandom } from '../shared/random.ts';
import { medianTime, rounded } from './medians.ts';
import { drawJobs, drawProfile } from './ranked-jobs.ts';

const subject = 'recruitment feed';
export const plain = (metric: string, value: number, unit: string, whose = subject): Row => ({
  ...{ subject: whose, metric, value: rounded(value), unit },
});
const atMost = (metric: string, value: number, bound: number, unit: string): Row => ({
  ...{ ...plain(metric, value, unit), target: `<= ${bound}`, ok: value <= bound },
});

/** What it costs to keep 100,000 jobs in a ranking and to find the best for a profile of 50 words. */
export function measureTop(): Row[] {
  const random = createRandom(2020_11_20);
  const profile = drawProfile(random, 50);
  return measureOurs(drawJobs(random, 100_000), profile, 5);
}

/** The same for any jobs and profile. */
export function measureOurs(jobs: readonly RankedJob[], profile: Profile, bound: number): Row[] {
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
