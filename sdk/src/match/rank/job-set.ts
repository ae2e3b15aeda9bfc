/** The numbers of some jobs as bits, 32 in a word. */
export type JobSet = Uint32Array;

/** Makes an empty set of jobs whose numbers lie below `count`. */
export function emptySet(count: number): JobSet {
  return new Uint32Array((count + 31) >>> 5);
}

/** Puts the jobs of an ascending list into a set. */
export function addList(set: JobSet, list: Int32Array): void {
  for (let at = 0; at < list.length; at += 1) {
    const job = list[at] as number;
    set[job >>> 5] = (set[job >>> 5] as number) | (1 << (job & 31));
  }
}

/** Puts all jobs of another set, which is no longer, into a set. */
export function addSet(set: JobSet, other: JobSet): void {
  for (let at = 0; at < other.length; at += 1) set[at] = (set[at] as number) | (other[at] as number);
}

/** Takes jobs out of a set. */
export function removeList(set: JobSet, jobs: Iterable<number>): void {
  for (const job of jobs) set[job >>> 5] = (set[job >>> 5] as number) & ~(1 << (job & 31));
}

/** Whether a job is in a set; one whose number is beyond the set's end is not. */
export function hasJob(set: JobSet, job: number): boolean {
  return (((set[job >>> 5] ?? 0) >>> (job & 31)) & 1) === 1;
}
