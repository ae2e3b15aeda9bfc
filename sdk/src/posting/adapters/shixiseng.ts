import type { Adapter } from './adapter.ts';

/**
 * 实习僧, as scrapers of 2020 to 2026 read it. Digits stand in a font of the page's own, in titles too: such a card
 * is left out.
 */
export const shixiseng: Adapter = {
  name: 'shixiseng',
  domains: ['shixiseng.com'],
  siteNames: ['实习僧'],
  paysInYuan: true,
  usualLength: 1200,
  pages: ['/intern/'],
  posting: [
    {
      title: ['.new_job_name'],
      employer: ['.com-name', '.com_name'],
      pay: '.job_money',
      place: ['.job_position'],
      description: '.job_detail',
    },
  ],
  list: [
    {
      cards: '.intern-wrap',
      title: ['.intern-detail__job a.title'],
      employer: ['.intern-detail__company a.title'],
      link: [{ select: '.intern-detail__job a.title', attribute: 'href' }],
      pay: '.intern-detail__job .day',
      place: ['.intern-detail__job .city'],
    },
  ],
};
