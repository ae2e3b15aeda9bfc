import type { Family } from './family.ts';

/**
 * `jobs.smartrecruiters.com/<tenant>/<id>-<title>`, also `careers.…`, and the form
 * `/oneclick-ui/company/<tenant>/publication/<uuid>`, whose number is another one.
 */
export const smartrecruiters: Family = {
  name: 'smartrecruiters',
  domains: ['smartrecruiters.com'],
  find({ host, path }) {
    if (!/^(?:jobs|careers|www)\./.test(host)) return undefined;
    const text = path.toLowerCase();
    const [, tenant, id] =
      /^\/([^/]+)\/(\d{6,})(?![^/-])/.exec(text) ??
      /^\/oneclick-ui\/company\/([^/]+)\/publication\/([\da-f-]{36})(?![^/])/.exec(text) ??
      [];
    if (!tenant || !id) return undefined;
    const way = id.length === 36 ? `oneclick-ui/company/${tenant}/publication` : tenant;
    return { tenant, id, url: `https://jobs.smartrecruiters.com/${way}/${id}` };
  },
};
