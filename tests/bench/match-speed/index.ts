import type { Bench } from '../bench.ts';
import { measureCompanies } from './companies.ts';
import { measureIdentity } from './identity.ts';
import { measureRanking } from './ranking.ts';

/** What it costs to recognise a posting and its employer, and to rank jobs. */
export const bench: Bench = {
  name: 'match-speed',
  run: async () => ({ rows: [...measureIdentity(), ...measureCompanies(), ...(await measureRanking())] }),
};
