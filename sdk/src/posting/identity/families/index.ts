import { job51 } from './51job.ts';
import { ashby } from './ashby.ts';
import { bamboohr } from './bamboohr.ts';
import { beisen } from './beisen.ts';
import type { Family } from './family.ts';
import { feishu } from './feishu.ts';
import { greenhouse } from './greenhouse.ts';
import { icims } from './icims.ts';
import { iguopin } from './iguopin.ts';
import { indeed } from './indeed.ts';
import { jobvite } from './jobvite.ts';
import { lagou } from './lagou.ts';
import { lever } from './lever.ts';
import { liepin } from './liepin.ts';
import { linkedin } from './linkedin.ts';
import { mokahr } from './mokahr.ts';
import { ncss } from './ncss.ts';
import { nowcoder } from './nowcoder.ts';
import { personio } from './personio.ts';
import { recruitee } from './recruitee.ts';
import { seek } from './seek.ts';
import { shixiseng } from './shixiseng.ts';
import { smartrecruiters } from './smartrecruiters.ts';
import { successfactors } from './successfactors.ts';
import { taleo } from './taleo.ts';
import { teamtailor } from './teamtailor.ts';
import { workable } from './workable.ts';
import { workday } from './workday.ts';
import { zhaopin } from './zhaopin.ts';
import { zhipin } from './zhipin.ts';

const systems = [
  ...[greenhouse, lever, ashby, workday, smartrecruiters, icims, taleo, successfactors, bamboohr, workable],
  ...[recruitee, teamtailor, personio, jobvite, mokahr, beisen, feishu],
];
const boards = [
  ...[linkedin, indeed, seek, zhipin, zhaopin, job51, liepin, lagou, shixiseng, nowcoder, iguopin, ncss],
];

const byDomain: ReadonlyMap<string, Family> = new Map(
  [...systems, ...boards].flatMap((family) => family.domains.map((domain) => [domain, family] as const)),
);

/** Returns the system that serves a host, by the host's last two or three labels. */
export function familyOf(host: string): Family | undefined {
  let from = host.lastIndexOf('.');
  for (let labels = 2; labels <= 3 && from > 0; labels += 1) {
    from = host.lastIndexOf('.', from - 1);
    const family = byDomain.get(host.slice(from + 1));
    if (family) return family;
  }
  return undefined;
}
