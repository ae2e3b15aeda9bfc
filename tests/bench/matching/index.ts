import type { Bench } from '../bench.ts';
import { measurePairs } from './companies/measure-pairs.ts';
import { measureEmployers } from './employers/measure-employers.ts';
import { measureJudge } from './judge/measure-judge.ts';

/** How well companies are told apart, employers found and postings judged; what goes wrong is printed one by one. */
export const bench: Bench = {
  name: 'matching',
  async run() {
    const parts = [measurePairs(), measureEmployers(), measureJudge()];
    for (const miss of parts.flatMap(({ misses }) => misses)) console.error(miss);
    return { rows: parts.flatMap(({ rows }) => rows) };
  },
};
