import type { Family } from './family.ts';

/** 猎聘: `www.liepin.com/job/<id>.shtml` of employers, `/a/<id>.shtml` of headhunters and `/lptjob/<id>`, which count apart. */
export const liepin: Family = {
  name: 'liepin',
  domains: ['liepin.com'],
  find({ path }) {
    const [, kind, number] = /^\/(job|a|lptjob|cjob)\/(\d+)(?:\.shtml)?$/.exec(path) ?? [];
    if (!kind || !number) return undefined;
    return { id: `${kind}/${number}`, url: `https://www.liepin.com/${kind}/${number}.shtml` };
  },
};
