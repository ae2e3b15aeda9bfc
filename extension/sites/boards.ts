/** A job board on which the detector is switched on with one click. */
export interface Board {
  name: { 'zh-CN': string; en: string };
  /** Its domains, subdomains included. */
  domains: readonly string[];
  /** Employers show its pages within their own. */
  embedded?: true;
}

/** The boards that students of the colleges use most, Chinese ones first, then applicant-tracking systems. */
export const boards: readonly Board[] = [
  { name: { 'zh-CN': 'BOSS直聘', en: 'BOSS Zhipin' }, domains: ['zhipin.com'] },
  { name: { 'zh-CN': '智联招聘', en: 'Zhaopin' }, domains: ['zhaopin.com'] },
  { name: { 'zh-CN': '前程无忧', en: '51job' }, domains: ['51job.com'] },
  { name: { 'zh-CN': '猎聘', en: 'Liepin' }, domains: ['liepin.com'] },
  { name: { 'zh-CN': '拉勾', en: 'Lagou' }, domains: ['lagou.com'] },
  { name: { 'zh-CN': '实习僧', en: 'Shixiseng' }, domains: ['shixiseng.com'] },
  { name: { 'zh-CN': '牛客', en: 'Nowcoder' }, domains: ['nowcoder.com'] },
  { name: { 'zh-CN': '国家大学生就业服务平台', en: 'NCSS' }, domains: ['ncss.cn'] },
  { name: { 'zh-CN': '领英', en: 'LinkedIn' }, domains: ['linkedin.com'] },
  { name: { 'zh-CN': 'Indeed', en: 'Indeed' }, domains: ['indeed.com'] },
  { name: { 'zh-CN': 'Greenhouse', en: 'Greenhouse' }, domains: ['greenhouse.io'], embedded: true },
  { name: { 'zh-CN': 'Lever', en: 'Lever' }, domains: ['lever.co'], embedded: true },
  { name: { 'zh-CN': 'Ashby', en: 'Ashby' }, domains: ['ashbyhq.com'], embedded: true },
  { name: { 'zh-CN': 'Workday', en: 'Workday' }, domains: ['myworkdayjobs.com'] },
  { name: { 'zh-CN': 'Moka', en: 'Moka' }, domains: ['mokahr.com'], embedded: true },
];

/** Returns the match patterns of a board. */
export function boardPatterns({ domains }: Board): string[] {
  return domains.map((domain) => `https://*.${domain}/*`);
}
