import type { Adapter } from './adapter.ts';

/**
 * Ashby, while its scripts have not put the JSON-LD of `window.__appData` into the page. Classes as extensions of 2026
 * read them; pages are titled `<title> @ <employer>`, lists `<employer> Jobs`.
 */
export const ashby: Adapter = {
  name: 'ashby',
  domains: ['ashbyhq.com'],
  siteNames: ['Ashby'],
  usualLength: 5000,
  pages: [],
  posting: [
    {
      title: ['.ashby-job-posting-heading'],
      employer: [{ select: 'title', between: ['{title} @ ', ''] }],
      description: '[class*="descriptionText"]',
    },
  ],
  list: [
    {
      cards: '.ashby-job-posting-brief-list a',
      title: ['.ashby-job-posting-brief-title', 'h3'],
      link: [{ attribute: 'href' }],
      pageEmployer: [{ select: 'title', between: ['', ' Jobs'] }],
    },
  ],
};
