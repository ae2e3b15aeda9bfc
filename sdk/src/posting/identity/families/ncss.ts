import type { Family } from './family.ts';

/** 国家大学生就业服务平台 (24365): `www.ncss.cn/student/jobs/<id>/detail.html`, on phones `/student/m/jobs/…`. */
export const ncss: Family = {
  name: 'ncss',
  domains: ['ncss.cn', 'ncss.org.cn'],
  find({ path }) {
    const [, id] = /^\/student\/(?:m\/)?jobs\/(\w+)\/detail\.html$/.exec(path) ?? [];
    return id ? { id, url: `https://www.ncss.cn/student/jobs/${id}/detail.html` } : undefined;
  },
};
