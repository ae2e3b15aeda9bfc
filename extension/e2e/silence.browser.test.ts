import { afterEach, describe, expect, test } from 'vitest';
import { detailPage, newsPage } from './board-pages.ts';
import { openJob } from './sample-feed.ts';
import {
  chooseCollege,
  type FeedAnswer,
  feedIsDown,
  type StudentBrowser,
  startStudentBrowser,
} from './student-browser.ts';

const jobUrl = openJob.url ?? '';
const news = 'https://news.example/today';

/** Runs before everything else in a page: writes down whatever reaches it. */
const spying = `<script>
  window.heard = [];
  addEventListener('message', (event) => heard.push(JSON.stringify(event.data)), true);
  for (const target of [window, document]) {
    const dispatch = target.dispatchEvent;
    target.dispatchEvent = function (event) { heard.push(event.type); return dispatch.call(this, event); };
  }
  new MutationObserver((records) => {
    if (document.readyState === 'complete') heard.push(records.map((record) => record.target.nodeName).join());
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
</script>`;

const html: FeedAnswer = (route) =>
  route.fulfill({ contentType: 'text/html', body: '<title>Sign in</title>' });
const problem = (status: number, code: string): FeedAnswer => {
  const body = JSON.stringify({ type: 'about:blank', title: 'It did not work', status, code });
  return (route) => route.fulfill({ status, contentType: 'application/problem+json', body });
};
const badShape: FeedAnswer = (route) => route.fulfill({ json: { changes: [{}], nextCursor: 7 } });

describe('silence', () => {
  let browser: StudentBrowser;
  afterEach(() => browser.close());

  test('a page without a posting notices nothing, and causes no message and no request', async () => {
    browser = await startStudentBrowser();
    await chooseCollege(browser);
    await browser.worker.evaluate(() => {
      const heard: unknown[] = [];
      chrome.runtime.onMessage.addListener((message, sender) => {
        if (sender.tab && !sender.url?.startsWith('chrome-extension:')) heard.push(message);
      });
      Object.assign(globalThis, { heard });
    });
    browser.serve(news, newsPage.replace('<head>', `<head>${spying}`));
    const page = await browser.context.newPage();
    browser.requests.length = 0;
    await page.goto(news);
    const popup = await browser.openPopup(page);
    await popup.getByText('本页没有找到岗位').waitFor();
    expect(await page.evaluate('heard')).toEqual([]);
    expect(await browser.worker.evaluate('heard')).toEqual([]);
    expect(browser.requests).toEqual([news]);
  });

  test('browsing causes no request, not even a page with a badge', async () => {
    browser = await startStudentBrowser();
    await chooseCollege(browser);
    browser.serve(jobUrl, detailPage({ title: openJob.title, employer: '杭州明泽机电有限公司' }));
    const page = await browser.context.newPage();
    browser.requests.length = 0;
    await page.goto(jobUrl);
    await page.locator('.pill').click();
    expect(browser.requests).toEqual([jobUrl]);
  });

  test('no page finds the name of the extension in its document', async () => {
    browser = await startStudentBrowser();
    await chooseCollege(browser);
    browser.serve(jobUrl, detailPage({ title: openJob.title, employer: '云栖' }, { head: spying }));
    const page = await browser.context.newPage();
    await page.goto(jobUrl);
    await page.locator('.pill').waitFor();
    const id = new URL(browser.worker.url()).host;
    const seen = await page.evaluate(() => [
      document.documentElement.outerHTML,
      JSON.stringify(performance.getEntries().map(({ name }) => name)),
      JSON.stringify(Reflect.get(window, 'heard')),
    ]);
    expect(seen.join()).not.toContain(id);
    expect(seen.join()).not.toContain('extension://');
    const host = page.locator('body > :last-child');
    expect(
      await host.evaluate((element) => [element.tagName, element.id, element.childNodes.length]),
    ).toEqual(['DIV', '', 0]);
  });

  test('with the feed down from the start no page gets a badge', async () => {
    browser = await startStudentBrowser();
    browser.answerFeed(feedIsDown);
    browser.serve(jobUrl, detailPage({ title: openJob.title, employer: '云栖' }));
    const page = await browser.context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(jobUrl);
    const popup = await browser.openPopup(page);
    await popup.getByText('招聘号未收录').waitFor();
    await popup.getByText('连不上招聘号。').waitFor();
    expect(await page.locator('.pill').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  test.each([
    ['is down', feedIsDown, '连不上招聘号。'],
    ['is overloaded', problem(503, 'unavailable'), '招聘号暂时无法提供数据。'],
    ['answers with HTML', html, '这个地址不是招聘号服务。'],
    ['answers 410 to everything', problem(410, 'cursor_expired'), '这个地址不是招聘号服务。'],
    ['answers with another shape', badShape, '这个地址不是招聘号服务。'],
  ])(
    'when the feed %s later, what was fetched still serves and the popup says since when',
    async (_how, answer, words) => {
      browser = await startStudentBrowser();
      await chooseCollege(browser);
      browser.answerFeed(answer);
      browser.serve(jobUrl, detailPage({ title: openJob.title, employer: '云栖' }));
      const page = await browser.context.newPage();
      await page.goto(jobUrl);
      await page.locator('.pill').waitFor();
      const popup = await browser.openPopup(page);
      await popup.getByRole('button', { name: '立即获取' }).click();
      await popup.getByText(words).waitFor();
      await popup.getByText('现有数据截至').waitFor();
      await popup.getByText('在本校招聘号中').waitFor();
    },
  );
});
