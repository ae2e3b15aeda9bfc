import type { Bench } from '../bench.ts';
import { measureCompanies } from './companies.ts';
import { measureDetector } from './detector.ts';
import { measureIdentity } from './identity.ts';
import { measureRanking } from './ranking.ts';

/** What it costs to find a posting on a page, to recognise it and its employer, and to rank jobs. */
export const bench: Bench = {
  name: 'match-speed',
  async run() {
    const detector = await measureDetector();
    return { rows: [...detector, ...measureIdentity(), ...measureCompanies(), ...(await measureRanking())] };
  },
};
