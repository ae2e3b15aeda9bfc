import type { Random } from '../shared/random.ts';

const digits = (random: Random, count: number, base = 10) =>
  Array.from({ length: count }, () => Math.floor(random.next() * base).toString(base)).join('');
const uuid = (id: Draw) => `0f1e2d3c-4b5a-4978-8796-${id(12, 16)}`;

/** Draws an id whose last digit says whose posting it is: an even one the feed's, an odd one somebody else's. */
type Draw = (count: number, base?: number) => string;

/** Addresses as the systems of the most postings write them, in about the shares that student lists show. */
const shapes: ((id: Draw, tenant: string) => string)[] = [
  (id, tenant) => `https://boards.greenhouse.io/${tenant}/jobs/${id(12)}?gh_src=0a1b2c3d`,
  (id, tenant) => `https://job-boards.greenhouse.io/${tenant}/jobs/${id(12)}`,
  (id, tenant) => `https://${tenant}.wd5.myworkdayjobs.com/en-US/Careers/job/Hangzhou/Fitter_JR-${id(11)}`,
  (id, tenant) => `https://jobs.lever.co/${tenant}/${uuid(id)}/apply?lever-source=LinkedIn`,
  (id, tenant) => `https://jobs.ashbyhq.com/${tenant}/${uuid(id)}?utm_source=list`,
  (id, tenant) => `https://jobs.smartrecruiters.com/${tenant}/${id(15)}-fitter`,
  (id) => `https://www.linkedin.com/jobs/search/?currentJobId=${id(14)}&keywords=fitter`,
  (id) => `https://www.zhipin.com/job_detail/c59e3a1XN${id(12, 16)}~.html?lid=x.search.1`,
  (id, tenant) => `https://app.mokahr.com/campus-recruitment/${tenant}/1234#/job/${uuid(id)}?from=x`,
  (id, tenant) => `https://careers.${tenant}.example/jobs/${id(12)}?utm_source=x&lang=zh`,
  (id, tenant) => `https://www.${tenant}.example/careers/opening?id=${id(12)}&utm_medium=y#apply`,
];

/**
 * Draws the address of a posting of the feed, or of a foreign one at the same companies and boards.
 * Their ids differ by construction, not by what the code under test makes of them.
 */
export function drawAddress(random: Random, whose: 'own' | 'foreign'): string {
  const id: Draw = (count, base = 10) => {
    const last = Math.floor((random.next() * base) / 2) * 2 + (whose === 'own' ? 0 : 1);
    return digits(random, count - 1, base).replace(/^0/, '1') + last.toString(base);
  };
  return random.one(shapes)(id, `tenant${Math.floor(random.next() * 2_000)}`);
}
