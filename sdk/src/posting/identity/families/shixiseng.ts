import type { Family } from './family.ts';

/** 实习僧: `www.shixiseng.com/intern/inn_<id>?pcm=…`. */
export const shixiseng: Family = {
  name: 'shixiseng',
  domains: ['shixiseng.com'],
  find({ path }) {
    const [, id] = /^\/intern\/(inn_\w+)$/.exec(path) ?? [];
    return id ? { id, url: `https://www.shixiseng.com/intern/${id}` } : undefined;
  },
};
