import type { Adapter } from './adapter.ts';

/**
 * SmartRecruiters, which mostly writes microdata. No page without it has been seen; the classes are those that
 * extensions of 2026 fall back on, and the rest is left to the invariants.
 */
export const smartrecruiters: Adapter = {
  name: 'smartrecruiters',
  domains: ['smartrecruiters.com'],
  siteNames: ['SmartRecruiters'],
  usualLength: 5000,
  pages: [],
  posting: [
    {
      title: ['h1.job-title'],
      employer: [
        '[data-test="job-company-name"]',
        { select: 'title', between: ['', ' {title} | SmartRecruiters'] },
      ],
      place: ['[data-test="job-location"], spl-job-location'],
      description: '.job-sections',
    },
  ],
};
