import { type Arc, takeBestPaths } from './best-paths.ts';

/** A pair that may meet: places of the two in their lists, and how well they fit, from 1. */
export interface Edge {
  cohort: number;
  job: number;
  score: number;
}

/** How many meetings each may have. */
export interface Capacities {
  cohorts: readonly number[];
  jobs: readonly number[];
  /** The employer of each job, by its place in `employers`. */
  employerOf: readonly number[];
  employers: readonly number[];
}

/**
 * Chooses the pairs for which the sum of what meetings are worth is greatest, where the n-th meeting of a cohort or an
 * employer is worth `weight / n`, so that a first one anywhere goes before a second one anywhere else, and the score of
 * a pair decides between equally fair choices. A flow of greatest worth, one best path after the other; as each
 * further meeting is worth less, the greedy choice of paths is the best choice of all.
 * R. Ahuja, T. Magnanti, J. Orlin, "Network Flows" (1993), sections 9.7 and 14.5; for fairness by such sums:
 * N. Harvey, R. Ladner, L. Lovász, T. Tamir, "Semi-matchings for bipartite graphs and load balancing" (2006),
 * https://doi.org/10.1016/j.jalgor.2005.01.003
 * @returns places in `edges`, ascending.
 */
export function chooseFairly(edges: readonly Edge[], capacities: Capacities): number[] {
  const { cohorts, jobs, employers, employerOf } = capacities;
  const [source, sink] = [0, 1];
  const cohortNode = (at: number) => 2 + at;
  const jobNode = (at: number) => 2 + cohorts.length + at;
  const employerNode = (at: number) => 2 + cohorts.length + jobs.length + at;
  const arcs: Arc[] = [];
  const from: number[][] = Array.from({ length: employerNode(employers.length) }, () => []);
  const connect = (start: number, to: number, worth: number) => {
    const at = arcs.length;
    arcs.push({ to, worth, free: true, back: at + 1 }, { to: start, worth: -worth, free: false, back: at });
    from[start]?.push(at);
    from[to]?.push(at + 1);
    return at;
  };
  const weight = weightFor(edges, [...cohorts, ...employers]);
  const chances = (capacity: number, degree: number) => Math.min(capacity, degree);
  const degrees = count(
    edges.map(({ cohort }) => cohort),
    cohorts.length,
  );
  const reach = count(
    edges.map(({ job }) => employerOf[job] as number),
    employers.length,
  );
  cohorts.forEach((capacity, at) => {
    for (let n = 1; n <= chances(capacity, degrees[at] as number); n += 1)
      connect(source, cohortNode(at), Math.floor(weight / n));
  });
  const meetings = edges.map(({ cohort, job, score }) => connect(cohortNode(cohort), jobNode(job), score));
  const wanted = count(
    edges.map(({ job }) => job),
    jobs.length,
  );
  jobs.forEach((capacity, at) => {
    for (let n = 0; n < chances(capacity, wanted[at] as number); n += 1)
      connect(jobNode(at), employerNode(employerOf[at] as number), 0);
  });
  employers.forEach((capacity, at) => {
    for (let n = 1; n <= chances(capacity, reach[at] as number); n += 1)
      connect(employerNode(at), sink, Math.floor(weight / n));
  });
  takeBestPaths({ arcs, from, source, sink });
  return meetings.flatMap((arc, edge) => (arcs[arc]?.free ? [] : [edge]));
}

/** 1 to 12 divide it, so that sums of their parts are exact. */
const divisible = 27_720;

/** So large that no sum of scores along a path outweighs the least step of fairness. */
function weightFor(edges: readonly Edge[], capacities: readonly number[]): number {
  const highest = edges.reduce((most, { score }) => Math.max(most, score), 1);
  const most =
    Math.min(
      capacities.reduce((a, b) => Math.max(a, b), 1),
      edges.length,
    ) + 1;
  return divisible * highest * (2 * capacities.length + 2) * most * most;
}

function count(numbers: readonly number[], length: number): number[] {
  const counts = new Array<number>(length).fill(0);
  for (const number of numbers) counts[number] = (counts[number] as number) + 1;
  return counts;
}
