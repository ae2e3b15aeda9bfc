import type { Bench } from '../bench.ts';
import { measurePairs } from './companies/measure-pairs.ts';
import { measureEmployers } from './employers/measure-employers.ts';

/** How well names of companies and those who employ are told apart; what goes wrong is printed one by one. */
export const bench: Bench = {
  name: 'matching',
  async run() {
    const measured = [measurePairs(), measureEmployers()];
    for (const miss of measured.flatMap(({ misses }) => misses)) console.error(miss);
    return { rows: measured.flatMap(({ rows }) => rows) };
  },
};
