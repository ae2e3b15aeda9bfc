import type { Adapter } from './adapter.ts';

/**
 * Greenhouse: `boards.…` and its younger `job-boards.…`. Classes as extensions and scrapers of 2025 and 2026 read
 * them; the title of the page names the employer: `Job Application for <title> at <employer>`.
 */
export const greenhouse: Adapter = {
  name: 'greenhouse',
  domains: ['greenhouse.io'],
  siteNames: ['Greenhouse'],
  usualLength: 6000,
  pages: ['/jobs/', '/embed/job_app'],
  posting: [
    {
      title: ['h1.app-title', '.job__title h1'],
      employer: [
        { select: 'title', between: ['Job Application for {title} at ', ''] },
        { select: '.company-name', between: ['at ', ''] },
      ],
      place: ['.job__location, .location'],
      description: '.job__description, #content',
    },
  ],
  list: [
    {
      cards: 'tr.job-post',
      title: ['.body--medium'],
      link: [{ select: 'a', attribute: 'href' }],
      place: ['.body__secondary'],
      pageEmployer: [{ select: 'title', between: ['Jobs at ', ''] }],
    },
    {
      cards: '.opening',
      title: ['a'],
      link: [{ select: 'a', attribute: 'href' }],
      place: ['.location'],
      pageEmployer: [{ select: 'title', between: ['Jobs at ', ''] }],
    },
  ],
};
