import type { Family } from './family.ts';

/** 飞书招聘: `<tenant>.jobs.feishu.cn/<site>/position/<id>/detail`, on phones `/<site>/m/position/…`; abroad `larksuite.com`. */
export const feishu: Family = {
  name: 'feishu',
  domains: ['feishu.cn', 'larksuite.com'],
  find({ host, path }) {
    const [, tenant] = /^([\w-]+)\.jobs\.(?:feishu\.cn|larksuite\.com)$/.exec(host) ?? [];
    const [, id] = /\/position\/(?:detail\/)?(\d+)(?![^/])/.exec(path) ?? [];
    return tenant && id ? { tenant, id, url: `https://${host}/index/position/${id}/detail` } : undefined;
  },
};
