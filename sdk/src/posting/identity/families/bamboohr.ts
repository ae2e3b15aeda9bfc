import { parameterOf } from '../address.ts';
import type { Family } from './family.ts';

/** `<tenant>.bamboohr.com/careers/<id>`, before 2022 `/jobs/view.php?id=<id>` with the same numbers. */
export const bamboohr: Family = {
  name: 'bamboohr',
  domains: ['bamboohr.com'],
  find(address) {
    const [, tenant] = /^([\w-]+)\.bamboohr\.com$/.exec(address.host) ?? [];
    const old = /^\/jobs\/view\.php$/.test(address.path) ? parameterOf(address, 'id') : undefined;
    const id = /^\/careers\/(\d+)(?![^/])/.exec(address.path)?.[1] ?? old;
    if (!tenant || !id || !/^\d+$/.test(id)) return undefined;
    return { tenant, id, url: `https://${address.host}/careers/${id}` };
  },
};
