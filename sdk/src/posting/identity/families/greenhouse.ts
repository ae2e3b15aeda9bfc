import { parameterOf } from '../address.ts';
import type { Family } from './family.ts';

/**
 * `boards.greenhouse.io/<tenant>/jobs/<id>`, `job-boards.…`, `….eu.…`, and the frame that companies embed:
 * `/embed/job_app?for=<tenant>&token=<id>`. A company's own page with `?gh_jid=<id>` is none of these: its address
 * does not prove the tenant, so it goes by its own host.
 */
export const greenhouse: Family = {
  name: 'greenhouse',
  domains: ['greenhouse.io'],
  find(address) {
    const [, region = ''] = /^(?:job-)?boards(\.eu)?\.greenhouse\.io$/.exec(address.host) ?? [];
    if (!/^(?:job-)?boards\./.test(address.host)) return undefined;
    const [, ofPath, idOfPath] = /^\/([^/]+)\/jobs\/(\d+)(?![^/])/.exec(address.path) ?? [];
    const tenant = (ofPath ?? parameterOf(address, 'for'))?.toLowerCase();
    const id = idOfPath ?? parameterOf(address, 'token') ?? parameterOf(address, 'gh_jid');
    if (!tenant || !/^\d+$/.test(id ?? '') || !/^[\w.%-]+$/.test(tenant) || !id) return undefined;
    return { tenant, id, url: `https://boards${region}.greenhouse.io/${tenant}/jobs/${id}` };
  },
};
