import { type MatchedCohort, pairUp, vocabulary } from '@recruitment-feed/sdk/match';
import type { Row } from '../bench.ts';
import { createRandom, type Random } from '../shared/random.ts';
import { medianTime } from './medians.ts';
import { plain } from './own-ranking.ts';
import { drawJobs } from './ranked-jobs.ts';

const [cohortCount, jobCount] = [60, 5_000];

/** What it costs to plan a matchmaking day of a large college. */
export function measurePairing(): Row[] {
  const random = createRandom(2020_11_21);
  const jobs = drawJobs(random, jobCount).map((job) => ({
    ...job,
    organization: { ...job.organization, id: job.organization.name },
  }));
  const cohorts = drawCohorts(random);
  const value = medianTime(() => pairUp(cohorts, jobs), { warm: 1, runs: 5 });
  return [plain(`plan of a day for ${cohortCount} cohorts and ${jobCount} jobs`, value, 'ms')];
}

function drawCohorts(random: Random): MatchedCohort[] {
  const [majors = [], skills = []] = ['major', 'skill'].map((kind) =>
    vocabulary()
      .terms.filter((term) => term.kind === kind)
      .map(({ zh, en }) => zh[0] ?? en[0] ?? ''),
  );
  return Array.from({ length: cohortCount }, (_, at) => ({
    id: `coh_${at}`,
    major: { name: random.oftenFirst(majors) },
    educationLevel: random.one(['associate', 'vocational', 'bachelor']),
    graduationYear: 2027,
    skills: random.some(skills, 5),
  }));
}
