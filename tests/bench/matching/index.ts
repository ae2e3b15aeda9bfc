import type { Bench } from '../bench.ts';
import { measurePairs } from './companies/measure-pairs.ts';
import { measureJudge } from './judge/measure-judge.ts';

/** How well names of companies are told apart and postings are judged; what goes wrong is printed pair by pair. */
export const bench: Bench = {
  name: 'matching',
  async run() {
    const parts = [measurePairs(), measureJudge()];
    for (const miss of parts.flatMap(({ misses }) => misses)) console.error(miss);
    return { rows: parts.flatMap(({ rows }) => rows) };
  },
};
