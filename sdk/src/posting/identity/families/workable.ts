import type { Family } from './family.ts';

/**
 * `apply.workable.com/<tenant>/j/<code>`, `<tenant>.workable.com/j/<code>`, and of old
 * `<tenant>.workable.com/jobs/<number>`, which counts otherwise.
 */
export const workable: Family = {
  name: 'workable',
  domains: ['workable.com'],
  find({ host, path }) {
    const [, label = ''] = /^([\w-]+)\.workable\.com$/.exec(host) ?? [];
    const text = path.toLowerCase();
    const [, tenant, id] =
      label === 'apply'
        ? (/^\/([^/]+)\/j\/([\da-z]+)(?![^/])/.exec(text) ?? [])
        : [
            label,
            label,
            /^\/(?:j\/([\da-z]{6,})|jobs\/\d+)(?![^/])/.exec(text)?.[1] ??
              /^\/jobs\/(\d+)(?![^/])/.exec(text)?.[1],
          ];
    if (!tenant || !id || tenant === 'jobs' || tenant === 'www') return undefined;
    if (path.startsWith('/jobs/')) return { tenant, id, url: `https://${host}/jobs/${id}` };
    return { tenant, id, url: `https://apply.workable.com/${tenant}/j/${id}` };
  },
};
