import type { Family } from './family.ts';

/**
 * `jobs.ashbyhq.com/<tenant>/<uuid>`, with `/application` behind it on the form. A company's own page with
 * `?ashby_jid=<uuid>` goes by its own host, as with Greenhouse.
 */
export const ashby: Family = {
  name: 'ashby',
  domains: ['ashbyhq.com'],
  find({ host, path }) {
    if (host !== 'jobs.ashbyhq.com') return undefined;
    const [, tenant, id] = /^\/([^/]+)\/([\da-f-]{36})(?![^/])/.exec(path.toLowerCase()) ?? [];
    return tenant && id ? { tenant, id, url: `https://${host}/${tenant}/${id}` } : undefined;
  },
};
