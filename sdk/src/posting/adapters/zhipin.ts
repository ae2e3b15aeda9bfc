import type { Adapter } from './adapter.ts';

/**
 * BOSS直聘, which has no markup. Cards as in https://github.com/loks666/get_jobs/issues/290, where `boss-name` holds
 * the employer; details as scrapers of 2026 read them, with the employer's legal name in the company's register
 * entry. Digits of pay are a font's, other ones on each load, and are left out.
 */
export const zhipin: Adapter = {
  name: 'zhipin',
  domains: ['zhipin.com'],
  siteNames: ['BOSS直聘', 'BOSS', '直聘'],
  paysInYuan: true,
  usualLength: 1200,
  pages: ['/job_detail/'],
  posting: [
    {
      title: ['.job-primary .name h1', '.job-banner .name h1'],
      employer: [
        { select: '.job-detail-company li.company-name', between: ['公司名称', ''] },
        { select: '.sider-company .company-info a[title]', attribute: 'title' },
      ],
      pay: '.job-primary .salary',
      place: ['.job-primary .text-city'],
      description: '.job-detail .job-sec-text',
    },
  ],
  list: [
    {
      cards: '.job-card-box, .job-card-wrapper',
      title: ['.job-name'],
      employer: ['.boss-name', '.company-name'],
      link: [{ select: 'a[href*="/job_detail/"]', attribute: 'href' }],
      pay: '.job-salary, .salary',
      place: ['.company-location, .job-area'],
    },
  ],
};
