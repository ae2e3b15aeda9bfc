import type { Bench } from '../bench.ts';
import { measurePairs } from './companies/measure-pairs.ts';

/** How well names of companies are told apart; what goes wrong is printed pair by pair. */
export const bench: Bench = {
  name: 'matching',
  async run() {
    const { rows, misses } = measurePairs();
    for (const miss of misses) console.error(miss);
    return { rows };
  },
};
