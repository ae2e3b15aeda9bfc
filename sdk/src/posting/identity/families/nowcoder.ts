import type { Family } from './family.ts';

/** 牛客: `www.nowcoder.com/jobs/detail/<id>?urlSource=…`. */
export const nowcoder: Family = {
  name: 'nowcoder',
  domains: ['nowcoder.com'],
  find({ path }) {
    const [, id] = /^\/(?:m\/)?jobs\/detail\/(\d+)$/.exec(path) ?? [];
    return id ? { id, url: `https://www.nowcoder.com/jobs/detail/${id}` } : undefined;
  },
};
