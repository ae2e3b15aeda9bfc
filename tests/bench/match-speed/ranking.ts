import type { RankedJob } from '@recruitment-feed/sdk/match';
import type { Row } from '../bench.ts';
import { createRandom } from '../shared/random.ts';
import { measureOurs, plain } from './own-ranking.ts';
import { drawJobs, drawProfile } from './ranked-jobs.ts';
import { rankingPeers } from './ranking-peers.ts';

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
