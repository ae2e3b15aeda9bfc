import type { Profile } from '../profile/profile.ts';
import { type Criterion, criteriaOf, excludedBy, type RankingKind } from './criteria.ts';
import { featureKey } from './feature.ts';
import { FeatureLists, type JobList } from './feature-lists.ts';
import { featuresOf, type RankedJob } from './job-features.ts';
import { JobIds } from './job-ids.ts';
import { hasJob, removeList } from './job-set.ts';
import { orderByScore } from './order-by-score.ts';
import { type Lookup, type Standing, scoreJobs } from './score.ts';
import { selectTop } from './select-top.ts';
import { readRanking } from './wire/read-ranking.ts';
import { writeRanking } from './wire/write-ranking.ts';

/** Why a job stands where it does. */
export interface RankingReason {
  kind: RankingKind;
  /** `meets`: the job asks for it or has it. `misses`: it asks for something else. */
  polarity: 'meets' | 'misses';
  /** What of the profile it is about, in the profile's words; absent where nothing of it is met. */
  word?: string;
}

/** A job that fits a profile. */
export interface RankedHit {
  id: string;
  /** In points: the higher the better, comparable within one profile only. */
  score: number;
  reasons: RankingReason[];
}

/** All jobs that fit a profile, the best first, and of equal ones the higher id. */
export interface FittingJobs {
  /** Where each stands among the ids of all jobs, in ascending order. */
  places: Uint32Array;
  /** As in {@link RankedHit}. */
  scores: Int16Array;
}

/** The jobs of a feed in the order of a profile; {@link createRanking} makes one. */
export interface Ranking {
  /** How many jobs it holds. */
  readonly size: number;
  /** Adds a job, or replaces the one of its id; one that is closed is taken out. */
  set(job: RankedJob): void;
  /** Takes a job out; false where there is none of this id. */
  delete(id: string): boolean;
  /**
   * Finds the jobs that fit best. A kind (major, skill, place …) that a job asks for and the profile has adds points, one
   * that it certainly has not takes points away; up to four skills count. As in a verdict, a job is left out whose field
   * the profile meets in nothing (no major, skill or certificate), that misses two kinds, or whose employer is excluded.
   * Of equal jobs the higher id, which is the newer, comes first. What only a description says, and excluded words, are
   * not known here: `judge` reads them in the few that are shown.
   * @param options `limit`: how many at most; 20 where it is left out.
   */
  top(profile: Profile, options?: { limit?: number }): RankedHit[];
  /**
   * Finds all jobs that fit, as {@link Ranking.top} has them, in a time that does not grow with how many these are; for
   * who keeps what is to be filtered and shown in the order of ids.
   */
  fitting(profile: Profile): FittingJobs;
  /** Writes everything as one buffer, to be stored in IndexedDB or a file; the same bytes for the same jobs. */
  encode(): ArrayBuffer;
}

/**
 * Makes a ranking of jobs, by whose features (terms of the vocabulary, majors, degrees, years, places, pay …) inverted
 * lists lead to them, and which holds nothing to be shown: titles and the rest are fetched by id for the top alone.
 * A description is not looked at; see `Ranking.top`.
 * @param jobs jobs of the feed; closed ones are left out, and of two with one id the later stands.
 * @example
 * const ranking = createRanking(store.all('jobs'));
 * ranking.top(profile, { limit: 20 });
 */
export function createRanking(jobs: Iterable<RankedJob> = []): Ranking {
  const ranking = rankingOf({ ids: new JobIds(), lists: new FeatureLists() });
  for (const job of jobs) ranking.set(job);
  return ranking;
}

/**
 * Reads a ranking that `Ranking.encode` has written, and which can be asked and changed as before.
 * @throws {RankingError} `ranking_damaged` or `ranking_version_unknown`; build it anew from the jobs then.
 */
export function decodeRanking(buffer: ArrayBuffer): Ranking {
  return rankingOf(readRanking(buffer));
}

function rankingOf({ ids, lists }: { ids: JobIds; lists: FeatureLists }): Ranking {
  const jobsWith = (features: readonly string[]) =>
    features.map((feature) => lists.get(featureKey(feature))).filter(({ jobs }) => jobs.length > 0);
  const look = (criterion: Criterion): Lookup => ({
    criterion,
    items: criterion.items.map(({ features }) => jobsWith(features)),
    neutral: jobsWith(criterion.neutral),
    asks: jobsWith(criterion.asks),
  });
  const remove = (id: string) => {
    const removed = ids.delete(id);
    // What has gone is passed over, until it is half of all.
    if (ids.count > 2 * ids.size + 1000) ({ ids, lists } = readRanking(writeRanking(ids, lists)));
    return removed;
  };
  const scored = (profile: Profile) => {
    const lookups = criteriaOf(profile).map(look);
    const { standings, fitting, of } = scoreJobs(lookups, ids.count);
    for (const { jobs } of jobsWith(excludedBy(profile))) removeList(fitting, jobs);
    removeList(fitting, ids.gone());
    return { lookups, standings, fitting, of };
  };
  return {
    get size() {
      return ids.size;
    },
    set(job) {
      remove(job.id);
      if (job.status === 'closed') return;
      const number = ids.add(job.id);
      // As a set of keys, too: two features may share one.
      for (const key of new Set(Array.from(featuresOf(job), featureKey))) lists.add(key, number);
    },
    delete: remove,
    top(profile, { limit = 20 } = {}) {
      const { lookups, standings, fitting, of } = scored(profile);
      const before = (one: number, other: number) => ids.compare(one, other) > 0;
      return selectTop(fitting, limit, of, before).map(({ place: job, points: score }) => ({
        ...{ id: ids.at(job), score },
        reasons: lookups.flatMap((lookup, at) => reasonsOf(job, lookup, standings[at] as Standing)),
      }));
    },
    fitting(profile) {
      if (ids.isMixed) ({ ids, lists } = readRanking(writeRanking(ids, lists)));
      const { fitting, of } = scored(profile);
      return orderByScore(fitting, of);
    },
    encode: () => writeRanking(ids, lists),
  };
}

function reasonsOf(job: number, { criterion, items }: Lookup, standing: Standing): RankingReason[] {
  const { kind } = criterion;
  if (!hasJob(standing.hit, job))
    return hasJob(standing.asked, job) && !hasJob(standing.excused, job)
      ? [{ kind, polarity: 'misses' }]
      : [];
  const met = criterion.items.filter((_, at) => isIn(items[at] ?? [], job));
  return met.map(({ word }) => ({ kind, polarity: 'meets', word }));
}

function isIn(lists: readonly JobList[], job: number): boolean {
  return lists.some(({ jobs, set }) => (set ? hasJob(set, job) : jobs[placeOf(job, jobs)] === job));
}

/** Where a number stands in an ascending list, or would. */
function placeOf(number: number, list: Int32Array): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle] as number) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
