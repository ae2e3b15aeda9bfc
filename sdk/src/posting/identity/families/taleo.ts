import { parameterOf } from '../address.ts';
import type { Family } from './family.ts';

/**
 * `<tenant>.taleo.net/careersection/<section>/jobdetail.ftl?job=<requisition>`: a requisition may stand in several
 * sections. The edition for small firms is `<pod>.tbe.taleo.net/…/viewRequisition?org=<tenant>&cws=…&rid=<id>`.
 */
export const taleo: Family = {
  name: 'taleo',
  domains: ['taleo.net'],
  find(address) {
    const { host, path } = address;
    if (host.endsWith('.tbe.taleo.net')) {
      const tenant = parameterOf(address, 'org')?.toLowerCase();
      const id = parameterOf(address, 'rid');
      if (!tenant || !id || !/^[\w-]+$/.test(tenant) || !/^\d+$/.test(id)) return undefined;
      return { tenant, id, url: `https://${host}${path}?org=${tenant}&rid=${id}` };
    }
    const [tenant = ''] = host.split('.');
    const id = parameterOf(address, 'job')?.toLowerCase();
    if (!/\/job(?:detail|apply)\.ftl$/i.test(path) || !id || !/^[\w.-]+$/.test(id)) return undefined;
    return { tenant, id, url: `https://${host}/careersection/jobdetail.ftl?job=${id}` };
  },
};
