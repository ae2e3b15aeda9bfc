import { job51 } from './51job.ts';
import type { Adapter } from './adapter.ts';
import { ashby } from './ashby.ts';
import { greenhouse } from './greenhouse.ts';
import { iguopin } from './iguopin.ts';
import { indeed } from './indeed.ts';
import { lever } from './lever.ts';
import { liepin } from './liepin.ts';
import { linkedin } from './linkedin.ts';
import { ncss } from './ncss.ts';
import { nowcoder } from './nowcoder.ts';
import { seek } from './seek.ts';
import { shixiseng } from './shixiseng.ts';
import { smartrecruiters } from './smartrecruiters.ts';
import { workday } from './workday.ts';
import { zhaopin } from './zhaopin.ts';
import { zhipin } from './zhipin.ts';

export const adapters: readonly Adapter[] = [
  ...[greenhouse, lever, ashby, workday, smartrecruiters],
  ...[linkedin, indeed, seek, zhipin, zhaopin, job51, liepin, shixiseng, nowcoder, iguopin, ncss],
];

/** Returns the adapter of the board that serves a host: hosts are matched as hosts, so `lever.co.example.com` is none. */
export function adapterOf(host: string): Adapter | undefined {
  return adapters.find(({ domains }) =>
    domains.some((domain) => host === domain || host.endsWith(`.${domain}`)),
  );
}
