import type { Adapter } from './adapter.ts';

/** 猎聘, as scrapers of 2022 to 2026 read it; a list's cards come by a request, and stand in the page when they came. */
export const liepin: Adapter = {
  name: 'liepin',
  domains: ['liepin.com'],
  siteNames: ['猎聘', '猎聘网'],
  paysInYuan: true,
  usualLength: 1200,
  pages: ['/job/', '/a/', '/lptjob/', '/cjob/'],
  posting: [
    {
      title: ['.job-apply-content .name-box .name', '.job-apply-content .name-box .job-title'],
      employer: ['.title-box span a', '.company-info-container .name'],
      pay: '.job-apply-content .salary',
      place: ['.job-apply-content .job-properties span'],
      description: '[data-selector="job-intro-content"]',
    },
  ],
  list: [
    {
      cards: '.job-card-pc-container',
      title: [{ select: 'div[title]', attribute: 'title' }, 'div.ellipsis-1'],
      employer: ['.company-name'],
      link: [{ select: 'a[href*="/job/"], a[href*="/a/"]', attribute: 'href' }],
      pay: '.job-salary',
      place: ['span.ellipsis-1'],
    },
  ],
};
