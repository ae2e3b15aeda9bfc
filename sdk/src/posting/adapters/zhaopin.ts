import type { Adapter } from './adapter.ts';

/**
 * 智联招聘, since 2026-09 under `www.zhaopin.com/jobs`. Both designs as scrapers of 2025 and 2026 read them; a card
 * without a link names its number in an attribute.
 */
export const zhaopin: Adapter = {
  name: 'zhaopin',
  domains: ['zhaopin.com'],
  siteNames: ['智联招聘', '智联'],
  paysInYuan: true,
  usualLength: 1200,
  pages: ['/jobdetail/', 'jobs.zhaopin.com/'],
  posting: [
    {
      title: ['.summary-planes__title', '.summary-plane__title'],
      employer: ['.company-info__name', '.company__title'],
      pay: '.summary-planes__salary, .summary-plane__salary',
      place: ['.summary-planes__info li, .summary-plane__info li'],
      description: '.describtion-card__detail-content, .describtion__detail-content',
    },
  ],
  list: [
    {
      cards: '.joblist-box__item',
      title: ['.jobinfo__name'],
      employer: ['.companyinfo__name'],
      link: [
        { select: 'a.jobinfo__name', attribute: 'href' },
        { attribute: 'data-positionid', as: 'https://www.zhaopin.com/jobdetail/{}.htm' },
      ],
      pay: '.jobinfo__salary',
      place: ['.jobinfo__other-info-item'],
    },
  ],
};
