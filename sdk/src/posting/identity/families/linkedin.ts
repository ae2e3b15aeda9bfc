import { parameterOf } from '../address.ts';
import type { Family } from './family.ts';

/**
 * `www.linkedin.com/jobs/view/<id>`, for guests `/jobs/view/<title>-at-<company>-<id>`, in mails `/comm/jobs/view/<id>`;
 * a list that shows one beside it names it by `?currentJobId=<id>`.
 */
export const linkedin: Family = {
  name: 'linkedin',
  domains: ['linkedin.com', 'linkedin.cn'],
  find(address) {
    const ofPath = /\/jobs\/view\/(?:[^/]*-)?(\d+)(?![^/])/.exec(address.path)?.[1];
    const id =
      ofPath ?? (/\/jobs(?![^/])/.test(address.path) ? parameterOf(address, 'currentjobid') : undefined);
    if (!id || !/^\d+$/.test(id)) return undefined;
    return { id, url: `https://www.linkedin.com/jobs/view/${id}` };
  },
};
