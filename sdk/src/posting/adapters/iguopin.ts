import type { Adapter } from './adapter.ts';

/**
 * 国聘. Cards as tools of 2026 read them: they have no link, and the employer's name is cut off on the screen but
 * whole in its title. Of pages of one posting no class is known, so nothing but the invariants stands for them.
 */
export const iguopin: Adapter = {
  name: 'iguopin',
  domains: ['iguopin.com'],
  siteNames: ['国聘', '国聘网'],
  paysInYuan: true,
  usualLength: 1200,
  pages: ['/job/detail'],
  posting: [
    {
      title: ['.job-detail .job-name'],
      employer: [
        { select: '.job-detail .company-name[title]', attribute: 'title' },
        '.job-detail .company-name',
      ],
    },
  ],
  list: [
    {
      cards: '.job-card',
      title: ['.job-name'],
      employer: [{ select: '.company-name[title]', attribute: 'title' }, '.company-name'],
      link: [{ select: 'a[href*="/job/detail"]', attribute: 'href' }],
    },
  ],
};
