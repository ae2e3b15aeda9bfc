import type { Adapter } from './adapter.ts';

/**
 * LinkedIn. Guests' pages as saved in `html/real/linkedin_job.html` of the corpus; for those who signed in, whose
 * pages have neither markup nor `h1`, the classes that extensions of 2026 read, as
 * https://github.com/offlinecv/OfflineCV/issues/725 describes the page. A screen reader's text in a card repeats
 * the title, so its `strong` comes first.
 */
export const linkedin: Adapter = {
  name: 'linkedin',
  domains: ['linkedin.com', 'linkedin.cn'],
  siteNames: ['LinkedIn', '领英'],
  usualLength: 4000,
  pages: ['/jobs/view/'],
  open: 'currentJobId',
  posting: [
    {
      title: ['.job-details-jobs-unified-top-card__job-title', '.jobs-unified-top-card__job-title'],
      employer: ['.job-details-jobs-unified-top-card__company-name', '.jobs-unified-top-card__company-name'],
      description: '#job-details, .jobs-description__content',
    },
    {
      title: ['.top-card-layout__title'],
      employer: ['.topcard__org-name-link', '.topcard__flavor'],
      place: ['.topcard__flavor--bullet'],
      description: '.show-more-less-html__markup',
    },
  ],
  list: [
    {
      cards: '.job-card-container',
      title: ['.job-card-list__title--link strong', '.job-card-list__title--link', '.job-card-list__title'],
      employer: ['.artdeco-entity-lockup__subtitle', '.job-card-container__primary-description'],
      link: [
        { select: 'a[href*="/jobs/view/"]', attribute: 'href' },
        { attribute: 'data-job-id', as: 'https://www.linkedin.com/jobs/view/{}/' },
      ],
      place: ['.artdeco-entity-lockup__caption'],
    },
    {
      cards: '.base-card, .jobs-search-results__list-item, li[data-job-id]',
      title: ['.base-search-card__title', 'a[href*="/jobs/view/"]'],
      employer: ['.base-search-card__subtitle'],
      link: [{ select: 'a[href*="/jobs/view/"]', attribute: 'href' }],
      place: ['.job-search-card__location'],
      pay: '.job-search-card__salary-info',
    },
  ],
};
