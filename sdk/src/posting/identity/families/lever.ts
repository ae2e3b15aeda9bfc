import type { Family } from './family.ts';

/** `jobs.lever.co/<tenant>/<uuid>`, also `jobs.eu.lever.co`, with `/apply` behind it on the form. */
export const lever: Family = {
  name: 'lever',
  domains: ['lever.co'],
  find({ host, path }) {
    if (!/^jobs\.(?:eu\.)?lever\.co$/.test(host)) return undefined;
    const [, tenant, id] = /^\/([^/]+)\/([\da-f-]{36})(?![^/])/.exec(path.toLowerCase()) ?? [];
    return tenant && id ? { tenant, id, url: `https://${host}/${tenant}/${id}` } : undefined;
  },
};
