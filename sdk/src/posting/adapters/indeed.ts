import type { Adapter } from './adapter.ts';

/**
 * Indeed, whose pages of one posting have JSON-LD (https://github.com/offlinecv/OfflineCV/issues/741), while a list
 * that shows one beside it has not. Test ids and classes as scrapers of 2026 read them; the pane's title ends in
 * words for screen readers.
 */
export const indeed: Adapter = {
  name: 'indeed',
  domains: ['indeed.com'],
  siteNames: ['Indeed'],
  usualLength: 4000,
  pages: ['/viewjob'],
  open: 'vjk',
  posting: [
    {
      title: [
        { select: '.jobsearch-JobInfoHeader-title', between: ['', ' - job post'] },
        '.jobsearch-JobInfoHeader-title',
        '[data-testid="jobsearch-JobInfoHeader-title"]',
      ],
      employer: ['[data-testid="inlineHeader-companyName"]', '[data-company-name="true"]'],
      place: ['[data-testid="inlineHeader-companyLocation"], [data-testid="job-location"]'],
      description: '#jobDescriptionText',
    },
  ],
  list: [
    {
      cards: '.job_seen_beacon',
      title: ['a.jcs-JobTitle', '.jobTitle'],
      employer: ['[data-testid="company-name"]'],
      link: [{ select: 'a.jcs-JobTitle', attribute: 'href' }],
      place: ['[data-testid="text-location"]'],
      pay: '.salary-snippet-container',
    },
  ],
};
