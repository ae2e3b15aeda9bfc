import { existsSync, readFileSync } from 'node:fs';
import type { Change, Job } from '@recruitment-feed/sdk/contract';
import { describe, expect } from 'vitest';
import { openJob, sampleSyncPage } from './sample-feed.ts';
import { studentTest } from './student-test.ts';

const corpus = new URL('../../../shared/corpus/html/', import.meta.url);
const pageOf = (file: string) => readFileSync(new URL(file, corpus), 'utf8');
const titleOf = (name: string) => `${name}设备调试工程师`;

/** Boards without markup, by the addresses of their postings and what their pages show of one. */
const boards: [name: string, url: string, body: string][] = [
  [
    'BOSS直聘',
    'https://www.zhipin.com/job_detail/c59e3a17447d62721XN72NW7EVVV.html',
    '<div class="job-banner job-primary"><div class="name"><h1>%</h1></div></div><div class="job-detail"><div class="job-sec-text">负责调试。</div></div><div class="job-detail-company"><ul><li class="company-name">公司名称云栖软件有限公司</li></ul></div>',
  ],
  [
    '前程无忧',
    'https://jobs.51job.com/hangzhou/83621735.html',
    '<div class="cn"><h1 title="%">%</h1><p class="cname"><a title="云栖软件有限公司">云栖软件有限公司</a></p></div><div class="job_msg">负责调试。</div>',
  ],
  [
    '猎聘',
    'https://www.liepin.com/job/1984054575.shtml',
    '<div class="job-apply-content"><div class="name-box"><span class="name">%</span></div></div><div class="company-info-container"><div class="name">云栖软件有限公司</div></div>',
  ],
  [
    '实习僧',
    'https://www.shixiseng.com/intern/inn_abcdefgh1234',
    '<div class="new_job_name">%</div><div class="com-name">云栖软件有限公司</div><div class="job_detail">负责调试。</div>',
  ],
];

/** Pages that others saved, with hosts on which they might stand; a page that says its address has that one. */
const saved: [file: string, url: string][] = [
  ['real/linkedin_job.html', ''],
  ['small/yhechen-greenhouse.html', 'https://job-boards.greenhouse.io/example/jobs/4000001'],
  ['real-nomarkup/luckyrobots__rendering-engineer.html', 'https://employer.example/careers/1'],
  ['real-nomarkup/QianCapital__quantitative-trader.html', 'https://employer.example/careers/2'],
];
const addressOf = ([file, url]: [string, string]) =>
  url || (/og:url" content="([^"]*)/.exec(pageOf(file))?.[1] ?? '');
const isThere = existsSync(corpus);

const test = studentTest(async (browser) => {
  const page = sampleSyncPage();
  const addresses = [
    ...boards.map(([name, url]) => ({ url, title: titleOf(name) })),
    ...(isThere ? saved.map(addressOf).map((url) => ({ url, title: url })) : []),
  ];
  page.changes.push(
    ...addresses.map(({ url, title }, at): Change => {
      const object: Job = { ...openJob, id: `job_of_board_${at}`, title, url };
      return { collection: 'jobs', op: 'upsert', id: object.id, rev: 1, object };
    }),
  );
  browser.answerFeed((route) => route.fulfill({ json: { ...page, nextCursor: 'cursor-2' } }));
  for (const [name, url, body] of boards) {
    const shown = body.replaceAll('%', titleOf(name));
    browser.serve(url, `<!doctype html><meta charset="utf-8"><title>招聘</title><body>${shown}</body>`);
  }
  const options = await browser.openOptions();
  await options.getByRole('button', { name: '立即获取' }).click();
  await options.getByText(`${2 + addresses.length} 个岗位`).waitFor();
  await options.close();
});

describe('under the names that boards really have', () => {
  test.for(boards)('the badge of a posting on %s is that of its job', async ([name, url], { page, pill }) => {
    await page.goto(url);
    await pill().click();
    expect(await pill().textContent()).toBe('在本校招聘号中');
    expect(await page.locator('.card q').first().textContent()).toBe(titleOf(name));
    await page.getByRole('button', { name: '收藏', exact: true }).waitFor();
  });

  test.skipIf(!isThere).for(saved)(
    'the badge on the saved page %s is that of its job',
    async (each, { browser, page, pill }) => {
      const [url, [file]] = [addressOf(each), each];
      browser.serve(url, pageOf(file));
      await page.goto(url);
      await pill().first().click();
      expect(await pill().count()).toBe(1);
      expect(await pill().textContent()).toContain('在本校招聘号中');
      expect(await page.locator('.card q').first().textContent()).toBe(url);
    },
  );
});
