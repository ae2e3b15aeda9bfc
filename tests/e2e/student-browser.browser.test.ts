import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { boardJobs, boardUrl, employer, writeBoard } from './board-file.ts';
import { type ExtensionBrowser, launchWithExtension } from './browser.ts';
import { chooseCollege } from './extension-options.ts';
import { type FeedProcess, startFeed } from './feed-process.ts';

const build = fileURLToPath(new URL('../../extension/.output/chrome-mv3-e2e', import.meta.url));
const news = 'https://news.example.org/2026/recruitment-season';

function postingPage(title: string): string {
  const markup = {
    '@context': 'https://schema.org/',
    '@type': 'JobPosting',
    title,
    description: '<p>Keep the lines running.</p>',
    datePosted: '2026-11-01',
    hiringOrganization: { '@type': 'Organization', name: employer },
  };
  return `<!doctype html><title>${title}</title><h1>${title}</h1>
<script type="application/ld+json">${JSON.stringify(markup)}</script>`;
}

describe('a student’s browser', () => {
  let feed: FeedProcess;
  let student: ExtensionBrowser;
  const requests: string[] = [];

  beforeAll(async () => {
    feed = await startFeed(['--import', writeBoard(boardJobs)]);
    student = await launchWithExtension(build, { locale: 'en-GB' });
    await chooseCollege(student, { feed: feed.url, college: 'Demo Vocational College' });
    await student.context.route(/greenhouse\.io|example\.org/, (route) => {
      const job = boardJobs.find(({ id }) => route.request().url() === boardUrl(id));
      const body = job
        ? postingPage(job.title)
        : '<!doctype html><h1>招聘季来了</h1><p>Recruitment season is here.</p>';
      return route.fulfill({ contentType: 'text/html; charset=utf-8', body });
    });
    student.context.on('request', (request) => requests.push(request.url()));
  });
  afterAll(async () => {
    await student?.close();
    await feed?.stop();
  });

  async function visit(url: string): Promise<Page> {
    const page = await student.context.newPage();
    await page.goto(url);
    return page;
  }

  test('marks a posting that came to the feed in an employer’s file', async () => {
    const page = await visit(boardUrl(4001));
    await page.getByRole('button', { name: /In your college.s feed/ }).waitFor();
    await page.close();
  });

  test('shows nothing on a page without a posting, and asks nobody about it', async () => {
    requests.length = 0;
    const page = await visit(news);
    const marked = await visit(boardUrl(4002));
    await marked.getByRole('button', { name: /In your college.s feed/ }).waitFor();
    expect(await page.locator('body > *').count()).toBe(2);
    expect(requests).toEqual([news, boardUrl(4002)]);
    await Promise.all([page.close(), marked.close()]);
  });

  test('keeps marking from its own copy while the feed is down, and says nothing of it', async () => {
    await feed.stop();
    const page = await visit(boardUrl(4003));
    await page.getByRole('button', { name: /In your college.s feed/ }).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    await page.close();
  });
});
