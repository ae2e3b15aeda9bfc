import { type Address, parameterOf } from '../address.ts';
import type { Family } from './family.ts';

/**
 * 北森: `<tenant>.zhiye.com/campus/detail?jobAdId=<uuid>`, `/custom/jobDetail?jobId=<id>`, `/zpdetail/<id>`, and
 * `<tenant>.m.zhiye.com/JobAd/Info?adid=<id>`. Nothing says that advertisements and jobs count alike, so the kind of
 * number is part of the id.
 */
export const beisen: Family = {
  name: 'beisen',
  domains: ['zhiye.com'],
  find(address) {
    const [, tenant] = /^([\w-]+)(?:\.m)?\.zhiye\.com$/.exec(address.host) ?? [];
    const [kind, id] = numberOf(address);
    if (!tenant || !id || !/^[\w-]+$/.test(id)) return undefined;
    const way = kind === 'zpdetail' ? `zpdetail/${id}` : `detail?${kind}=${id}`;
    return { tenant, id: `${kind}/${id}`, url: `https://${tenant}.zhiye.com/${way}` };
  },
};

function numberOf(address: Address): [kind?: string, id?: string | undefined] {
  const [, ofPath] = /^\/zpdetail\/(\d+)$/i.exec(address.path) ?? [];
  if (ofPath) return ['zpdetail', ofPath];
  if (!/\/(?:detail|jobdetail|info)$/i.test(address.path)) return [];
  const advertisement = parameterOf(address, 'jobadid') ?? parameterOf(address, 'adid');
  return advertisement ? ['jobadid', advertisement.toLowerCase()] : ['jobid', parameterOf(address, 'jobid')];
}
