import type { Adapter } from './adapter.ts';

/**
 * Workday, whose scripts build the page; its automation ids are the same for all tenants, and are what extensions of
 * 2026 read. No page names the employer: the tenant in the address does.
 */
export const workday: Adapter = {
  name: 'workday',
  domains: ['myworkdayjobs.com', 'myworkdaysite.com'],
  siteNames: ['Workday'],
  usualLength: 6000,
  pages: ['/job/', '/details/'],
  posting: [
    {
      title: ['[data-automation-id="jobPostingHeader"]'],
      place: ['[data-automation-id="locations"] dd'],
      description: '[data-automation-id="jobPostingDescription"]',
    },
  ],
  list: [
    {
      cards: 'a[data-automation-id="jobTitle"]',
      title: [{}],
      link: [{ attribute: 'href' }],
    },
  ],
};
