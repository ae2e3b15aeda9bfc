import type { Adapter } from './adapter.ts';

/**
 * 前程无忧. Its lists as scrapers of 2026 read them, the number in what the page keeps for its own statistics; older
 * lists and pages of one posting as scrapers of 2018 to 2021 read them.
 */
export const job51: Adapter = {
  name: '51job',
  domains: ['51job.com'],
  siteNames: ['前程无忧', '51job', '无忧'],
  paysInYuan: true,
  usualLength: 1200,
  pages: ['jobs.51job.com/', 'm.51job.com/jobs/'],
  posting: [
    {
      title: [{ select: '.cn h1', attribute: 'title' }, '.cn h1'],
      employer: [{ select: '.cn .cname a[title]', attribute: 'title' }, '.cn .cname'],
      pay: '.cn strong',
      description: '.job_msg',
    },
  ],
  list: [
    {
      cards: '.joblist-item',
      title: [
        '.jname',
        { select: '[sensorsdata]', attribute: 'sensorsdata', between: ['"jobTitle":"', '"'] },
      ],
      employer: ['.cname'],
      link: [
        {
          select: '[sensorsdata]',
          attribute: 'sensorsdata',
          between: ['"jobId":"', '"'],
          as: 'https://jobs.51job.com/all/{}.html',
        },
        { select: 'a[href*="jobs.51job.com"]', attribute: 'href' },
      ],
      pay: '.sal',
      place: '.area',
    },
    {
      cards: '#resultList .el',
      title: [{ select: '.t1 a', attribute: 'title' }],
      employer: [{ select: '.t2 a', attribute: 'title' }],
      link: [{ select: '.t1 a', attribute: 'href' }],
      pay: '.t4',
      place: '.t3',
    },
  ],
};
