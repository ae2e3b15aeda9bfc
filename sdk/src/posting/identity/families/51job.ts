import type { Family } from './family.ts';

/** 前程无忧: `jobs.51job.com/<place>/<id>.html?s=…&t=…`, `m.51job.com/jobs/<place>/<id>.html`; `/all/co<id>.html` is a company. */
export const job51: Family = {
  name: '51job',
  domains: ['51job.com'],
  find({ host, path }) {
    if (!/^(?:jobs|m)\.51job\.com$/.test(host)) return undefined;
    const [, id] = /^(?:\/[\w-]+)+\/(\d+)\.html$/.exec(path) ?? [];
    return id ? { id, url: `https://jobs.51job.com/all/${id}.html` } : undefined;
  },
};
