import { parameterOf } from '../address.ts';
import type { Family } from './family.ts';

/**
 * `career5.successfactors.eu/career?company=<tenant>&career_job_req_id=<id>`, `/sfcareer/jobreqcareer?company=…&jobId=…`;
 * the same on `sapsf`. The data centre's host moves, the company stays.
 */
export const successfactors: Family = {
  name: 'successfactors',
  domains: [
    'successfactors.com',
    'successfactors.eu',
    'successfactors.cn',
    'sapsf.com',
    'sapsf.eu',
    'sapsf.cn',
  ],
  find(address) {
    const tenant = parameterOf(address, 'company')?.toLowerCase();
    const id = parameterOf(address, 'career_job_req_id') ?? parameterOf(address, 'jobid');
    if (!tenant || !id || !/^[\w.-]+$/.test(tenant) || !/^\d+$/.test(id)) return undefined;
    return { tenant, id, url: `https://${address.host}/career?career_job_req_id=${id}&company=${tenant}` };
  },
};
