import type { Adapter } from './adapter.ts';

/**
 * Lever. The form as saved in `html/real-forms/job-057-sonarsource.html` of the corpus, titled `<employer> - <title>`;
 * where there are more hyphens, nothing tells which is which. Classes of postings and lists as extensions of 2026
 * read them.
 */
export const lever: Adapter = {
  name: 'lever',
  domains: ['lever.co'],
  siteNames: ['Lever'],
  usualLength: 4500,
  pages: [],
  posting: [
    {
      title: ['.posting-headline h2'],
      employer: [
        { select: 'title', between: ['', ' - {title}'] },
        { select: '.main-header-logo img', attribute: 'alt', between: ['', ' logo'] },
      ],
      place: ['.posting-categories .location'],
      pay: '[data-qa="salary-range"]',
      description: '[data-qa="job-description"]',
    },
    {
      when: '#application-form',
      title: [{ select: 'title', between: [' - ', ''] }],
      employer: [{ select: 'title', between: ['', ' - {title}'] }],
    },
  ],
  list: [
    {
      cards: '.posting',
      title: ['[data-qa="posting-name"]', 'h5'],
      link: [{ select: 'a.posting-title', attribute: 'href' }],
      place: ['.sort-by-location'],
      pageEmployer: [{ select: '.main-header-logo img', attribute: 'alt', between: ['', ' logo'] }],
    },
  ],
};
