import type { Criterion, RankingKind } from './criteria.ts';

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
/** What a kind takes away where it is missed. */
export const missed = 25;
/** Who misses so many kinds is left out, as a verdict would be `none`. */
export const tooManyMissed = 2;

/** Kinds that say what the work is about: a job that meets none of them is left out, as a verdict would be `none`. */
export const fieldKinds: readonly RankingKind[] = ['major', 'skill', 'certificate'];

/** A criterion with the jobs that its features lead to. */
export interface Lookup {
  criterion: Criterion;
  items: readonly (readonly Int32Array[])[];
  neutral: readonly Int32Array[];
  asks: readonly Int32Array[];
}

/** Points of each job, by its number; negative infinity stands for those that are left out. */
export interface Scores {
  points: Int16Array;
  misses: Uint8Array;
  /** Whether something of the field is met. */
  inField: Uint8Array;
}

/** Adds up what each job meets and misses, kind by kind, in one pass over the lists of each. */
export function scoreJobs(lookups: readonly Lookup[], count: number): Scores {
  const scores = {
    points: new Int16Array(count),
    misses: new Uint8Array(count),
    inField: new Uint8Array(count),
  };
  const seen = new Uint16Array(count);
  const hits = new Uint8Array(count);
  let item = 0;
  for (const { criterion, items, neutral, asks } of lookups) {
    const { met, most } = points[criterion.kind];
    hits.fill(0);
    for (const lists of items) {
      item += 1;
      for (const list of lists) meet(list, scores.points, { hits, seen, item, met, most });
    }
    if (fieldKinds.includes(criterion.kind)) {
      for (const list of items.flat())
        for (let at = 0; at < list.length; at += 1) scores.inField[list[at] as number] = 1;
    }
    for (const list of neutral) for (const job of list) hits[job] = 1;
    for (const list of asks) miss(list, scores, hits);
  }
  return scores;
}

interface Meeting {
  hits: Uint8Array;
  /** The last item that a job has met. */
  seen: Uint16Array;
  item: number;
  met: number;
  most: number;
}

function meet(list: Int32Array, sums: Int16Array, { hits, seen, item, met, most }: Meeting): void {
  for (let at = 0; at < list.length; at += 1) {
    const job = list[at] as number;
    const before = hits[job] as number;
    if (before >= most || seen[job] === item) continue;
    seen[job] = item;
    hits[job] = before + 1;
    sums[job] = (sums[job] as number) + met;
  }
}

function miss(list: Int32Array, { points, misses }: Scores, hits: Uint8Array): void {
  for (let at = 0; at < list.length; at += 1) {
    const job = list[at] as number;
    if (hits[job] !== 0) continue;
    hits[job] = 1;
    points[job] = (points[job] as number) - missed;
    misses[job] = (misses[job] as number) + 1;
  }
}
