import type { Family } from './family.ts';

/** `jobs.jobvite.com/<tenant>/job/<id>`, also `/careers/<tenant>/job/<id>`; capital and small letters of an id differ. */
export const jobvite: Family = {
  name: 'jobvite',
  domains: ['jobvite.com'],
  find({ host, path }) {
    if (host !== 'jobs.jobvite.com') return undefined;
    const [, written, id] = /^(?:\/careers)?\/([^/]+)\/job\/(o\w+)(?![^/])/.exec(path) ?? [];
    const tenant = written?.toLowerCase();
    return tenant && id ? { tenant, id, url: `https://${host}/${tenant}/job/${id}` } : undefined;
  },
};
