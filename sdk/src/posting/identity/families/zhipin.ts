import type { Family } from './family.ts';

/** BOSS直聘: `www.zhipin.com/job_detail/<id>.html?lid=…&securityId=…`; capital and small letters of an id differ. */
export const zhipin: Family = {
  name: 'zhipin',
  domains: ['zhipin.com'],
  find({ path }) {
    const [, id] = /^\/job_detail\/([\w~-]+)(?:\.html)?$/.exec(path) ?? [];
    return id ? { id, url: `https://www.zhipin.com/job_detail/${id}.html` } : undefined;
  },
};
