import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Capacities, chooseFairly, type Edge } from './fair-flow.ts';

interface Day {
  edges: Edge[];
  capacities: Capacities;
}

const dayOf = (most: number): fc.Arbitrary<Day> =>
  fc
    .record({ cohorts: fc.integer({ min: 1, max: most }), jobs: fc.integer({ min: 1, max: most }) })
    .chain((sizes) => {
      const limit = fc.nat(3);
      const many = (length: number) => fc.array(limit, { minLength: length, maxLength: length });
      return fc.record({
        edges: fc.uniqueArray(
          fc.record({
            cohort: fc.nat(sizes.cohorts - 1),
            job: fc.nat(sizes.jobs - 1),
            score: fc.integer({ min: 1, max: 9 }),
          }),
          { selector: ({ cohort, job }) => `${cohort} ${job}`, maxLength: 3 * most },
        ),
        capacities: fc.record({
          cohorts: many(sizes.cohorts),
          jobs: many(sizes.jobs),
          employerOf: fc.array(fc.nat(1), { minLength: sizes.jobs, maxLength: sizes.jobs }),
          employers: many(2),
        }),
      });
    });

/** How many meetings each has. */
function counts({ edges, capacities }: Day, chosen: readonly number[]) {
  const zero = (list: readonly number[]) => list.map(() => 0);
  const had = {
    cohorts: zero(capacities.cohorts),
    jobs: zero(capacities.jobs),
    employers: zero(capacities.employers),
  };
  for (const at of chosen) {
    const { cohort, job } = edges[at] as Edge;
    const employer = capacities.employerOf[job] as number;
    for (const [list, place] of [
      [had.cohorts, cohort],
      [had.jobs, job],
      [had.employers, employer],
    ] as const)
      list[place] = (list[place] as number) + 1;
  }
  return had;
}

const keeps = (day: Day, chosen: readonly number[]) => {
  const had = counts(day, chosen);
  return (['cohorts', 'jobs', 'employers'] as const).every((side) =>
    had[side].every((number, at) => number <= (day.capacities[side][at] as number)),
  );
};
const harmonic = (n: number) => Array.from({ length: n }, (_, at) => 1 / (at + 1)).reduce((a, b) => a + b, 0);
const fairness = (day: Day, chosen: readonly number[]) => {
  const { cohorts, employers } = counts(day, chosen);
  return [...cohorts, ...employers].map(harmonic).reduce((a, b) => a + b, 0);
};
const fit = ({ edges }: Day, chosen: readonly number[]) =>
  chosen.reduce((sum, at) => sum + (edges[at]?.score ?? 0), 0);

describe('a fair choice of meetings', () => {
  test('exceeds no capacity, and leaves out no pair for which both have room', () => {
    fc.assert(
      fc.property(dayOf(8), (day) => {
        const chosen = chooseFairly(day.edges, day.capacities);
        expect(keeps(day, chosen)).toBe(true);
        for (const at of day.edges.keys())
          if (!chosen.includes(at)) expect(keeps(day, [...chosen, at])).toBe(false);
      }),
    );
  });

  test('comes to an end, within what there is, where nobody has a limit and worths are too large to be exact', () => {
    const many = (length: number) => new Array<number>(length).fill(Number.MAX_SAFE_INTEGER);
    const edges = Array.from({ length: 8_100 }, (_, at) => ({
      cohort: at % 90,
      job: Math.floor(at / 90),
      score: 1 + ((at * 7919) % 97),
    }));
    const employerOf = Array.from({ length: 90 }, (_, job) => job % 3);
    const capacities = { cohorts: many(90), jobs: many(90), employerOf, employers: many(3) };
    expect(chooseFairly(edges, capacities)).toHaveLength(8_100);
    expect(chooseFairly([], capacities)).toEqual([]);
  });

  test('gives nobody two meetings more than one of their side who could take one over', () => {
    fc.assert(
      fc.property(dayOf(8), (day) => {
        const chosen = chooseFairly(day.edges, day.capacities);
        const had = counts(day, chosen);
        const employer = ({ job }: Edge) => day.capacities.employerOf[job] as number;
        for (const given of chosen)
          for (const [taken, edge] of day.edges.entries()) {
            const other = day.edges[given] as Edge;
            const swapped = [...chosen.filter((at) => at !== given), taken];
            if (chosen.includes(taken) || !keeps(day, swapped)) continue;
            if (edge.job === other.job)
              expect((had.cohorts[other.cohort] ?? 0) - (had.cohorts[edge.cohort] ?? 0)).toBeLessThan(2);
            if (edge.cohort === other.cohort && employer(edge) !== employer(other))
              expect(
                (had.employers[employer(other)] ?? 0) - (had.employers[employer(edge)] ?? 0),
              ).toBeLessThan(2);
          }
      }),
    );
  });

  test('is the fairest of all choices, and of the fairest the one that fits best', () => {
    fc.assert(
      fc.property(dayOf(4), (day) => {
        const edges = day.edges.slice(0, 9);
        const small = { ...day, edges };
        const chosen = chooseFairly(edges, day.capacities);
        for (let set = 0; set < 2 ** edges.length; set += 1) {
          const other = [...edges.keys()].filter((at) => (set >> at) & 1);
          if (!keeps(small, other)) continue;
          const more = fairness(small, other) - fairness(small, chosen);
          expect(more).toBeLessThan(1e-9);
          if (more > -1e-9) expect(fit(small, other)).toBeLessThanOrEqual(fit(small, chosen));
        }
      }),
      { numRuns: 60 },
    );
  });
});
