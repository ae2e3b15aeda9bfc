import { parameterOf } from '../address.ts';
import type { Family } from './family.ts';

/** `www.seek.com.au/job/<id>`, New Zealand likewise; a list that shows one beside it: `/<words>-jobs?jobId=<id>`. */
export const seek: Family = {
  name: 'seek',
  domains: ['seek.com.au', 'seek.co.nz', 'seek.com'],
  find(address) {
    const id = /^\/job\/(\d+)(?![^/])/.exec(address.path)?.[1] ?? parameterOf(address, 'jobid');
    return id && /^\d+$/.test(id) ? { id, url: `https://www.seek.com.au/job/${id}` } : undefined;
  },
};
