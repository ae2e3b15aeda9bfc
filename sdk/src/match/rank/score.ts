import type { Criterion, RankingKind } from './criteria.ts';
import type { JobList } from './feature-lists.ts';
import { addList, addSet, emptySet, type JobSet } from './job-set.ts';

/** What a kind is worth where it is met; `most` is how many items of it count. */
export const points: Readonly<Record<RankingKind, { met: number; most: number }>> = {
  major: { met: 30, most: 1 },
  skill: { met: 12, most: 4 },
  certificate: { met: 10, most: 2 },
  language: { met: 4, most: 2 },
  degree: { met: 10, most: 1 },
  graduation: { met: 12, most: 1 },
  experience: { met: 8, most: 1 },
  place: { met: 14, most: 1 },
  employment: { met: 8, most: 1 },
  pay: { met: 6, most: 1 },
};
/** What a kind takes away where it is missed; who misses two is left out, as a verdict would be `none`. */
export const missed = 25;

/** Kinds that say what the work is about: a job that meets none of them is left out, as a verdict would be `none`. */
export const fieldKinds: readonly RankingKind[] = ['major', 'skill', 'certificate'];

/** A criterion with the jobs that its features lead to. */
export interface Lookup {
  criterion: Criterion;
  items: readonly (readonly JobList[])[];
  neutral: readonly JobList[];
  asks: readonly JobList[];
}

/** How the jobs stand to one kind. */
export interface Standing {
  /** Those that meet at least one item. */
  hit: JobSet;
  /** Those that ask something of the kind. */
  asked: JobSet;
  /** Those whose asking is neither met nor missed. */
  excused: JobSet;
}

/** How the jobs stand, by number. */
export interface Scores {
  /** To each of the lookups. */
  standings: readonly Standing[];
  /** Those that meet something of the field, and do not miss too much. */
  fitting: JobSet;
  /** Points of a job that fits; of others they mean nothing. */
  of(job: number): number;
}

/** What all jobs of a set are worth besides. */
interface Worth {
  set: JobSet;
  points: number;
}

/** How many items of a kind each job meets. */
interface Counted {
  hits: Uint8ClampedArray;
  met: number;
  most: number;
}

/**
 * Finds what each job meets and misses, kind by kind. Most kinds are met or not, so that their jobs are sets and no job
 * is looked at; only of the few kinds of which several items count the hits are counted.
 */
export function scoreJobs(lookups: readonly Lookup[], count: number): Scores {
  const counted: Counted[] = [];
  const worths: Worth[] = [];
  const standings: Standing[] = [];
  const [field, once, twice] = [emptySet(count), emptySet(count), emptySet(count)];
  for (const { criterion, items, neutral, asks } of lookups) {
    const { met, most } = points[criterion.kind];
    const hit = union(items.flat(), count);
    if (fieldKinds.includes(criterion.kind)) addSet(field, hit);
    if (most === 1) worths.push({ set: hit, points: met });
    else counted.push({ hits: countHits(items, count), met, most });
    const excused = union(neutral, count);
    const asked = union(asks, count);
    standings.push({ hit, asked, excused });
    for (let at = 0; at < asked.length; at += 1) {
      const miss = (asked[at] as number) & ~((hit[at] as number) | (excused[at] as number));
      twice[at] = (twice[at] as number) | ((once[at] as number) & miss);
      once[at] = (once[at] as number) | miss;
    }
  }
  for (let at = 0; at < field.length; at += 1) field[at] = (field[at] as number) & ~(twice[at] as number);
  // Who misses two kinds does not fit, so that nobody who does has missed more than one.
  worths.push({ set: once, points: -missed });
  const sets = worths.map(({ set }) => set);
  const values = worths.map(({ points }) => points);
  return {
    standings,
    fitting: field,
    of(job) {
      const [word, bit] = [job >>> 5, job & 31];
      let sum = 0;
      for (const { hits, met, most } of counted) sum += met * Math.min(hits[job] as number, most);
      // Without a branch: which jobs are in a set is not to be guessed, and this runs for each that fits.
      for (let at = 0; at < sets.length; at += 1)
        sum += -((((sets[at] as JobSet)[word] as number) >>> bit) & 1) & (values[at] as number);
      return sum;
    },
  };
}

function union(lists: readonly JobList[], count: number): JobSet {
  const all = emptySet(count);
  for (const { jobs, set } of lists)
    if (set) addSet(all, set);
    else addList(all, jobs);
  return all;
}

/** Counts how many of the items each job meets; from 255 on, which is more than count, it stays there. */
function countHits(items: readonly (readonly JobList[])[], count: number): Uint8ClampedArray {
  const hits = new Uint8ClampedArray(count);
  for (const lists of items) {
    // A list has each job once; of several, which may have the same, only those count that none before had.
    const seen = emptySet(lists.length > 1 ? count : 0);
    for (const { jobs } of lists) {
      for (let at = 0; at < jobs.length; at += 1) {
        const job = jobs[at] as number;
        const known = ((seen[job >>> 5] ?? 0) >>> (job & 31)) & 1;
        hits[job] = (hits[job] as number) + 1 - known;
      }
      if (lists.length > 1) addList(seen, jobs);
    }
  }
  return hits;
}
