import type { RankedJob } from '../rank/job-features.ts';
import { createRanking, type RankingReason } from '../rank/ranking.ts';
import { type MatchedCohort, profileOfCohort } from './cohort-profile.ts';
import { chooseFairly, type Edge } from './fair-flow.ts';

/** A job with the employer that comes to the day. */
export type MatchedJob = RankedJob & { organization: RankedJob['organization'] & { id: string } };

/** How many meetings there may be. */
export interface PairingLimits {
  /** For a cohort; 8 where it is left out. */
  perCohort?: number;
  /** For a job; 4 where it is left out. */
  perJob?: number;
  /** For an employer with all its jobs; 12 where it is left out. */
  perEmployer?: number;
}

/** A cohort and a job that should meet, and why. */
export interface Pair {
  cohort: string;
  job: string;
  /** As in a ranking for the cohort. */
  score: number;
  reasons: RankingReason[];
}

/**
 * Pairs cohorts of graduates with jobs for a matchmaking day. Only those meet that fit as a ranking has it (in their
 * field, missing at most one kind). Among all choices within the limits it is one that is fair: meetings are spread so
 * that the sum of 1 + 1/2 + … + 1/n over every cohort and every employer with n meetings is greatest, and then so that
 * the pairs fit best. So whoever fits anybody with room gets a meeting; and nobody has two meetings more than another
 * of their side who could take one over. The answer depends on what is given, not on its order.
 * @param cohorts each with an id of its own.
 * @param jobs each with an id of its own; closed ones are left out.
 * @param limits whole numbers, from 0; see {@link PairingLimits}.
 * @returns the pairs by cohort and, within one, by how well they fit.
 * @example pairUp(cohorts, jobs, { perCohort: 6, perEmployer: 10 })
 */
export function pairUp(
  cohorts: readonly MatchedCohort[],
  jobs: readonly MatchedJob[],
  { perCohort = 8, perJob = 4, perEmployer = 12 }: PairingLimits = {},
): Pair[] {
  const [all, open] = [byId(cohorts), byId(jobs)];
  const places = new Map(open.map(({ id }, at) => [id, at]));
  const employers = [...new Set(open.map(({ organization }) => organization.id))].sort();
  const employerPlaces = new Map(employers.map((id, at) => [id, at]));
  const ranking = createRanking(open);
  const fitting = all.flatMap((cohort, at) =>
    ranking.top(profileOfCohort(cohort), { limit: open.length }).map((hit) => {
      // Fitting at all is worth one point, however much is missed.
      const edge: Edge = { cohort: at, job: places.get(hit.id) ?? 0, score: Math.max(1, hit.score) };
      return { edge, pair: { cohort: cohort.id, job: hit.id, score: hit.score, reasons: hit.reasons } };
    }),
  );
  const chosen = chooseFairly(
    fitting.map(({ edge }) => edge),
    {
      cohorts: all.map(() => perCohort),
      jobs: open.map(() => perJob),
      employerOf: open.map(({ organization }) => employerPlaces.get(organization.id) ?? 0),
      employers: employers.map(() => perEmployer),
    },
  );
  return chosen.flatMap((at) => fitting[at]?.pair ?? []);
}

function byId<T extends { id: string }>(list: readonly T[]): T[] {
  return [...list].sort((a, b) => (a.id < b.id ? -1 : 1));
}
