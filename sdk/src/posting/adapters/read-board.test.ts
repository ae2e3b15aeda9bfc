import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { readPostings } from '../read-postings.ts';
import type { ReadingProblem } from '../reading-problem.ts';

function read(url: string, body: string, head = '') {
  const problems: ReadingProblem[] = [];
  const { document } = parseHTML(`<html><head>${head}</head><body>${body}</body></html>`);
  const postings = readPostings(document as unknown as Document, {
    url,
    onProblem: (problem) => problems.push(problem),
  });
  return { postings, problems };
}

const posting = 'https://www.zhipin.com/job_detail/a1~.html';
const list = 'https://www.zhipin.com/web/geek/jobs';
const detail = (title: string, employer: string, more = '') =>
  `<div class="job-primary"><div class="name"><h1>${title}</h1>${more}</div></div>
   <div class="job-detail-company"><li class="company-name">公司名称${employer}</li></div>`;
const card = (id: number, pay = '8-12K·13薪') =>
  `<li class="job-card-box"><a class="job-name" href="/job_detail/${id}~.html">钳工${id}</a>
   <span class="job-salary">${pay}</span><span class="boss-name">宏远</span><span class="company-location">杭州</span></li>`;

describe('a page of one posting', () => {
  test('gives it under the page’s address, with pay and place read', () => {
    const html = detail('装配钳工', '宏远机械', '<span class="salary">8-12K·13薪</span>');
    expect(
      read(posting, `${html}<div class="job-primary"><i class="text-city">杭州</i></div>`).postings,
    ).toMatchObject([
      {
        ...{ source: 'zhipin', title: '装配钳工', employer: { name: '宏远机械' }, url: posting },
        pay: [{ min: 800_000, max: 1_200_000, currency: 'CNY', period: 'month', monthsPerYear: 13 }],
        locations: [{ city: '杭州' }],
      },
    ]);
  });

  test('does not give the cards beside it', () => {
    expect(read(posting, detail('装配钳工', '宏远') + card(1)).postings).toHaveLength(1);
  });

  test('that has no title where boards had it says so', () => {
    const address = 'https://www.linkedin.com/jobs/view/4411867124/';
    expect(read(address, '<h2>Fitter</h2>')).toEqual({
      postings: [],
      problems: [{ source: 'linkedin', problem: 'no-title' }],
    });
  });

  test('is read by its markup where it has some', () => {
    const script = '<script type="application/ld+json">{"@type":"JobPosting","title":"Welder"}</script>';
    expect(read(posting, detail('装配钳工', '宏远'), script).postings).toMatchObject([
      { source: 'json-ld', title: 'Welder' },
    ]);
  });
});

describe('a list', () => {
  test('gives each card once, at its own address', () => {
    const { postings } = read(list, card(1) + card(2) + card(1));
    expect(postings.map(({ title, url }) => [title, url])).toEqual([
      ['钳工1', 'https://www.zhipin.com/job_detail/1~.html'],
      ['钳工2', 'https://www.zhipin.com/job_detail/2~.html'],
    ]);
  });

  test('gives the posting open beside it without the list’s address, unless that names it', () => {
    expect(read(list, detail('装配钳工', '宏远')).postings[0]).not.toHaveProperty('url');
    const page = 'https://www.linkedin.com/jobs/search/?currentJobId=7';
    const pane = '<div class="jobs-unified-top-card__job-title">Fitter</div>';
    expect(read(page, pane).postings).toMatchObject([{ title: 'Fitter', url: page }]);
  });

  test('is read up to 200 cards', () => {
    const cards = Array.from({ length: 5000 }, (_, id) => card(id)).join('');
    expect(read(list, cards).postings).toHaveLength(200);
  });

  test('gives no card a script for an address', () => {
    const html =
      '<li class="job-card-box"><a class="job-name">钳工</a><a href="javascript:/job_detail/">x</a></li>';
    expect(read(list, html).postings[0]).not.toHaveProperty('url');
  });
});

describe('what an adapter cannot have meant', () => {
  test.each([
    ['the site’s name for a title', detail('BOSS直聘', '宏远'), 'title-is-site'],
    ['the site’s name for an employer', detail('钳工', 'BOSS 直聘'), 'employer-is-site'],
    ['the host for an employer', detail('钳工', 'www.zhipin.com'), 'employer-is-site'],
    ['disguised characters in a title', detail('\ue0313D建模', '宏远'), 'unreadable'],
    ['disguised characters in an employer', detail('钳工', '\ue031宏远'), 'unreadable'],
    ['a title of 300 characters', detail('钳'.repeat(300), '宏远'), 'too-long'],
    [
      'a description three times as long as usual',
      `${detail('钳工', '宏远')}<div class="job-detail"><div class="job-sec-text">${'职责'.repeat(2000)}</div></div>`,
      'too-long',
    ],
  ])('with %s gives nothing and says so', (_, html, problem) => {
    const { postings, problems } = read(posting, html);
    expect(postings).toEqual([]);
    expect(problems).toMatchObject([{ source: 'zhipin', problem }]);
    expect(problems[0]?.quote?.length).toBeLessThanOrEqual(200);
  });

  test('of a Chinese board is paid in yuan where its pay names no currency', () => {
    const { postings } = read(list, card(1, '8-12K') + card(2, '面议'));
    expect(postings.map(({ pay }) => pay)).toEqual([
      [{ min: 800_000, max: 1_200_000, currency: 'CNY', period: 'month' }],
      [],
    ]);
  });

  test('with disguised digits in pay gives all but the pay, and says so', () => {
    const { postings, problems } = read(list, card(1, '\ue032\ue033K') + card(2));
    expect(postings.map(({ pay }) => pay.length)).toEqual([0, 1]);
    expect(problems).toEqual([{ source: 'zhipin', problem: 'unreadable-pay', quote: '\ue032\ue033K' }]);
  });

  test('takes the page’s own site name for the employer’s, not for a title', () => {
    const head = '<title>Acme Fitter | SmartRecruiters</title><meta property="og:site_name" content="Acme">';
    const address = 'https://jobs.smartrecruiters.com/Acme/744000046538770-fitter';
    expect(read(address, '<h1 class="job-title">Fitter</h1>', head).postings).toMatchObject([
      { employer: { name: 'Acme' } },
    ]);
    expect(read(address, '<h1 class="job-title">Acme</h1>', head).problems).toMatchObject([
      { problem: 'title-is-site' },
    ]);
  });
});

describe('a list that a page holds for its scripts', () => {
  const address = 'https://search.51job.com/list/080200,000000.html';
  const held = (list: unknown, before = 'window.__SEARCH_RESULT__ = ') =>
    `<script>${before}${JSON.stringify({ engine_jds: list })};</script>`;
  const fitter = {
    job_name: '装配钳工',
    company_name: '宏远机械',
    job_href: 'https://jobs.51job.com/hangzhou/128993604.html?s=01&t=0',
    providesalary_text: '6-8千/月',
    workarea_text: '杭州-余杭区',
  };

  test('is read where no card is drawn', () => {
    expect(read(address, held([fitter, null, 7, { company_name: '宏远' }])).postings).toMatchObject([
      {
        ...{ source: '51job', title: '装配钳工', employer: { name: '宏远机械' }, url: fitter.job_href },
        pay: [{ min: 600_000, max: 800_000, currency: 'CNY', period: 'month' }],
        locations: [{ city: '杭州' }],
      },
    ]);
  });

  test('gives way to the cards that are drawn', () => {
    const drawn =
      '<div class="j_joblist"><div class="e"><a class="el" href="https://jobs.51job.com/hangzhou/7.html"><span class="jname at">电工</span><span class="sal">6-8千/月</span><span class="d at">杭州-余杭区 | 大专</span></a><a class="cname at">明远</a></div></div>';
    const { postings } = read(address, held([fitter]) + drawn);
    expect(postings).toMatchObject([
      { title: '电工', employer: { name: '明远' }, locations: [{ city: '杭州' }] },
    ]);
    expect(postings).toHaveLength(1);
  });

  test.each([
    ['of another variable', held([fitter], 'window.other = ')],
    ['in a script that does more', held([fitter], 'start(); window.__SEARCH_RESULT__ = ')],
    ['that is no list', held({ 0: fitter })],
    ['cut short', held([fitter]).replace('}]', '')],
    ['with a script for an address', held([{ ...fitter, job_name: '', job_href: 'javascript:alert(1)' }])],
  ])('is none %s', (_, body) => expect(read(address, body).postings).toEqual([]));

  test('is read up to 200 postings', () => {
    const many = Array.from({ length: 5000 }, (_, id) => ({
      ...fitter,
      job_name: `钳工${id}`,
      job_href: `https://jobs.51job.com/hangzhou/${id + 1}.html`,
    }));
    expect(read(address, held(many)).postings).toHaveLength(200);
  });
});
