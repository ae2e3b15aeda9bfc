import type { Bench } from '../bench.ts';
import { measureCompanies } from './companies.ts';
import { measureIdentity } from './identity.ts';

/** What recognising a posting and its employer costs. */
export const bench: Bench = {
  name: 'match-speed',
  run: async () => ({ rows: [...measureIdentity(), ...measureCompanies()] }),
};
