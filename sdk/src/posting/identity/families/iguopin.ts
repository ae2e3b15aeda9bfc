import { parameterOf } from '../address.ts';
import type { Family } from './family.ts';

/** 国聘: `www.iguopin.com/job/detail?id=<id>&source=…`. */
export const iguopin: Family = {
  name: 'iguopin',
  domains: ['iguopin.com'],
  find(address) {
    const id = /^\/job\/detail$/.test(address.path) ? parameterOf(address, 'id') : undefined;
    return id && /^[\w-]+$/.test(id) ? { id, url: `https://www.iguopin.com/job/detail?id=${id}` } : undefined;
  },
};
