import type { Adapter } from './adapter.ts';

/** SEEK, as saved in `html/real/seek_job.html` of the corpus; its cards as scrapers of 2026 read them. */
export const seek: Adapter = {
  name: 'seek',
  domains: ['seek.com.au', 'seek.co.nz', 'seek.com'],
  siteNames: ['SEEK'],
  usualLength: 4000,
  pages: ['/job/'],
  open: 'jobId',
  posting: [
    {
      title: ['[data-automation="job-detail-title"]'],
      employer: ['[data-automation="advertiser-name"]'],
      place: ['[data-automation="job-detail-location"]'],
      pay: '[data-automation="job-detail-salary"]',
      description: '[data-automation="jobAdDetails"]',
    },
  ],
  list: [
    {
      cards: '[data-automation="normalJob"], [data-automation="premiumJob"]',
      title: ['[data-automation="jobTitle"]'],
      employer: ['[data-automation="jobCompany"]'],
      link: [{ select: 'a[data-automation="jobTitle"]', attribute: 'href' }],
      place: ['[data-automation="jobLocation"]'],
      pay: '[data-automation="jobSalary"]',
    },
  ],
};
