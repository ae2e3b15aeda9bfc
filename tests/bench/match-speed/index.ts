import type { Bench } from '../bench.ts';
import { measureDetector } from './detector.ts';
import { measureIdentity } from './identity.ts';
import { measureJudging } from './judge.ts';

/** What recognising and judging a posting costs. */
export const bench: Bench = {
  name: 'match-speed',
  run: async () => ({ rows: [...(await measureDetector()), ...measureJudging(), ...measureIdentity()] }),
};
