import { parameterOf } from '../address.ts';
import type { Family } from './family.ts';

/** `<country>.indeed.com/viewjob?jk=<16 hex digits>`, `/rc/clk?jk=…`; a list that shows one beside it: `/jobs?vjk=…`. */
export const indeed: Family = {
  name: 'indeed',
  domains: ['indeed.com'],
  find(address) {
    const id = (parameterOf(address, 'jk') ?? parameterOf(address, 'vjk'))?.toLowerCase();
    if (!id || !/^[\da-f]{16}$/.test(id)) return undefined;
    return { id, url: `https://www.indeed.com/viewjob?jk=${id}` };
  },
};
