import type { Family } from './family.ts';

/** 智联招聘: `www.zhaopin.com/jobdetail/<number>.htm`, `jobs.zhaopin.com/<number>.htm`, numbers as `CC880319660J40962517515`. */
export const zhaopin: Family = {
  name: 'zhaopin',
  domains: ['zhaopin.com'],
  find({ path }) {
    const [, id] =
      /\/([A-Z]+\d+J\d+)(?:\.html?)?$/.exec(
        path.replace(/[^/]+$/, (last) => last.toUpperCase().replace(/\.HTML?$/, '')),
      ) ?? [];
    return id ? { id, url: `https://www.zhaopin.com/jobdetail/${id}.htm` } : undefined;
  },
};
