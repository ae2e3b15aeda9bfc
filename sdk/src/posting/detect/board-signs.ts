/** What pages of boards without markup have that show postings, by domains: a posting's title, or a list's cards. */
const signs: readonly (readonly [domains: string, selector: string])[] = [
  [
    'linkedin.com linkedin.cn',
    '[class*="unified-top-card__job-title"],.top-card-layout__title,.job-card-container,.base-card,li[data-job-id]',
  ],
  ['greenhouse.io', 'h1.app-title,.job__title,.job-post,.opening'],
  ['lever.co', '.posting-headline,.posting,#application-form'],
  ['ashbyhq.com', '[class*="ashby-job-posting"]'],
  [
    'myworkdayjobs.com myworkdaysite.com',
    '[data-automation-id="jobPostingHeader"],a[data-automation-id="jobTitle"]',
  ],
  ['smartrecruiters.com', 'h1.job-title'],
  ['indeed.com', '[class*="JobInfoHeader-title"],.job_seen_beacon'],
  ['seek.com.au seek.co.nz seek.com', '[data-automation="job-detail-title"],[data-automation="jobTitle"]'],
  ['zhipin.com', '.job-primary,.job-banner,.job-card-box,.job-card-wrapper'],
  ['zhaopin.com', '[class*="summary-plane"],.joblist-box__item'],
  ['51job.com', '.cn h1,.joblist-item,.j_joblist,#resultList .el'],
  ['liepin.com', '.job-apply-content,.job-card-pc-container'],
  ['shixiseng.com', '.new_job_name,.intern-wrap'],
  ['nowcoder.com', '.job-detail-wrap h1'],
  ['iguopin.com ncss.cn ncss.org.cn', '.job-name'],
];

/** Returns the selector of what shows postings on a board's host; undefined for hosts of no board. */
export function signsOf(host: string): string | undefined {
  const isOf = (domain: string) => `.${host}`.endsWith(`.${domain}`);
  return signs.find(([domains]) => domains.split(' ').some(isOf))?.[1];
}
