import type { Family } from './family.ts';

/** 拉勾: `www.lagou.com/jobs/<id>.html?show=…`, `/wn/jobs/<id>.html`, `m.lagou.com/jobs/<id>.html`. */
export const lagou: Family = {
  name: 'lagou',
  domains: ['lagou.com'],
  find({ path }) {
    const [, id] = /^(?:\/wn)?\/jobs\/(\d+)(?:\.html)?$/.exec(path) ?? [];
    return id ? { id, url: `https://www.lagou.com/jobs/${id}.html` } : undefined;
  },
};
