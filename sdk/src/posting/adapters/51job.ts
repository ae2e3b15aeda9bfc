import type { Adapter } from './adapter.ts';

/**
 * 前程无忧. Its lists as scrapers of 2026 read them, the number in what the page keeps for its own statistics; older
 * lists, drawn from what the page holds, and pages of one posting as scrapers of 2018 to 2021 read them.
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
      place: ['.area'],
    },
    {
      cards: '.j_joblist .e',
      title: ['.jname'],
      employer: ['.cname'],
      link: [{ select: 'a.el', attribute: 'href' }],
      pay: '.sal',
      place: [{ select: '.d.at', between: ['', '|'] }, '.d.at'],
    },
    {
      cards: '#resultList .el',
      title: [{ select: '.t1 a', attribute: 'title' }],
      employer: [{ select: '.t2 a', attribute: 'title' }],
      link: [{ select: '.t1 a', attribute: 'href' }],
      pay: '.t4',
      place: ['.t3'],
    },
  ],
  held: {
    variable: 'window.__SEARCH_RESULT__',
    lists: ['engine_search_result', 'engine_jds'],
    title: 'job_name',
    employer: 'company_name',
    link: 'job_href',
    pay: 'providesalary_text',
    place: 'workarea_text',
  },
};
