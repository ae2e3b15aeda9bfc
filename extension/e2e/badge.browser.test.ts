import { describe, expect } from 'vitest';
import { detailPage, jobPostingMarkup } from './board-pages.ts';
import { closedJob, openJob } from './sample-feed.ts';
import { studentTest } from './student-test.ts';

const jobUrl = openJob.url ?? '';
const closedUrl = closedJob.url ?? '';
const partner = '杭州明泽机电有限公司';
const stranger = '云栖软件有限公司';

const test = studentTest((browser) => {
  browser.serve(jobUrl, detailPage({ title: openJob.title, employer: stranger }));
  browser.serve(closedUrl, detailPage({ title: closedJob.title, employer: stranger }));
});

describe('the badge', () => {
  test('says that a posting is in the feed, at the end of its title', async ({ page, pill }) => {
    await page.goto(jobUrl);
    await pill().waitFor();
    expect(await pill().textContent()).toBe('在本校招聘号中');
    const [badge, title] = [await pill().boundingBox(), await page.locator('h1').boundingBox()];
    expect(badge?.height).toBe(28);
    expect(badge?.y).toBeGreaterThanOrEqual(title?.y ?? 0);
    expect(badge?.y).toBeLessThan((title?.y ?? 0) + (title?.height ?? 0));
  });

  test('knows a posting by its address with tracking parameters', async ({ browser, page, pill }) => {
    browser.serve(`${jobUrl}?utm_source=mail`, detailPage({ title: openJob.title, employer: stranger }));
    await page.goto(`${jobUrl}?utm_source=mail`);
    await pill().waitFor();
  });

  test('knows a posting of a board without markup', async ({ browser, page, pill }) => {
    const title = `<h1 class="summary-planes__title">${openJob.title}</h1>`;
    browser.serve(
      `${jobUrl}?utm_source=board`,
      `<title>招聘</title>${title}<a class="company-info__name">${stranger}</a>`,
    );
    await page.goto(`${jobUrl}?utm_source=board`);
    await pill().waitFor();
  });

  test('says that a job is closed, and why', async ({ page, pill }) => {
    await page.goto(closedUrl);
    await pill().click();
    expect(await pill().textContent()).toBe('本校招聘号：已关闭');
    expect(await page.locator('.card').textContent()).toContain('已招满');
  });

  test('says that the employer cooperates with the college', async ({ browser, page, pill }) => {
    browser.serve('https://careers.example/7', detailPage({ title: '电气维修技师', employer: partner }));
    await page.goto('https://careers.example/7');
    await pill().click();
    expect(await pill().textContent()).toBe('与你校合作');
    const card = await page.locator('.card').textContent();
    expect(card).toContain('实习基地、订单班');
    expect(card).toContain('2020年11月');
    expect(await page.locator('.card a').getAttribute('href')).toBe('https://www.zjut.edu.cn/mingze');
  });

  test('stays away from a posting of which the feed knows nothing', async ({ browser, page, pill }) => {
    browser.serve('https://careers.example/8', detailPage({ title: '前端工程师', employer: stranger }));
    await page.goto('https://careers.example/8');
    const popup = await browser.openPopup(page);
    await popup.getByText('招聘号未收录').waitFor();
    await popup.close();
    expect(await pill().count()).toBe(0);
  });

  test('keeps its open card within a window that becomes narrow', async ({ page, pill }) => {
    await page.setViewportSize({ width: 1000, height: 700 });
    await page.goto(jobUrl);
    await pill().click();
    await page.locator('.card').waitFor();
    await page.setViewportSize({ width: 360, height: 700 });
    await expect
      .poll(async () => {
        const { x = -1, width = 0 } = (await page.locator('.card').boundingBox()) ?? {};
        return x >= 0 && x + width <= 360;
      })
      .toBe(true);
  });

  test('turns dark and light with its page, where that fades too', async ({ page, pill }) => {
    await page.goto(jobUrl);
    await pill().waitFor();
    const ground = () => pill().evaluate((element) => getComputedStyle(element).backgroundColor);
    const light = await ground();
    await page.evaluate(() => {
      document.body.style.cssText = 'transition: background-color 400ms; background-color: rgb(20, 20, 20)';
    });
    await expect.poll(ground).not.toBe(light);
    await page.evaluate(() => {
      document.body.style.backgroundColor = 'rgb(250, 250, 250)';
    });
    await expect.poll(ground).toBe(light);
  });

  test('opens and closes by keyboard and has a name', async ({ page }) => {
    await page.goto(jobUrl);
    const button = page.getByRole('button', { name: '在本校招聘号中，查看依据' });
    await button.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: '在本校招聘号中' }).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.card').waitFor({ state: 'detached' });
    expect(await button.evaluate((element) => element.matches(':focus'))).toBe(true);
  });

  test('does not move the page, open or closed', async ({ page, pill }) => {
    await page.goto(jobUrl);
    await page.evaluate(() => {
      document.body.style.minHeight = '300vh';
    });
    const measure = () =>
      page.evaluate(() => {
        const main = document.querySelector('main')?.getBoundingClientRect() ?? new DOMRect();
        return [
          main.x,
          main.y,
          main.width,
          main.height,
          document.documentElement.scrollWidth,
          window.scrollY,
        ];
      });
    const without = await measure();
    await pill().click();
    await page.locator('.card').waitFor();
    expect(await measure()).toEqual(without);
  });

  test('holds against hostile styles and a strict content security policy', async ({
    browser,
    page,
    pill,
  }) => {
    const url = 'https://strict.example/1';
    const css =
      'div, section, button { display: none !important; opacity: 0 !important; position: static !important; }';
    browser.serve(
      url,
      detailPage({ title: '设备员', employer: partner }, { head: `<style>${css}</style>` }),
      {
        'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
      },
    );
    await page.goto(url);
    await pill().click();
    await page.locator('.card').waitFor();
    expect(await pill().evaluate((element) => getComputedStyle(element).borderRadius)).toBe('14px');
  });

  test('is styled on a page that allows no style at all', async ({ browser, page, pill }) => {
    const url = 'https://strict.example/2';
    browser.serve(url, detailPage({ title: '设备员', employer: partner }), {
      'content-security-policy': "default-src 'none'",
    });
    await page.goto(url);
    await pill().waitFor();
    expect(await pill().evaluate((element) => getComputedStyle(element).borderRadius)).toBe('14px');
  });

  test('moves to the corner where the title leaves no room', async ({ page, pill }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await page.goto(jobUrl);
    await pill().waitFor();
    const box = await pill().boundingBox();
    expect(box?.y).toBe(16);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBe(344);
    await pill().click();
    const card = await page.locator('.card').boundingBox();
    expect(card?.x).toBeGreaterThanOrEqual(8);
  });

  test('leaves with its view when a page changes without a new document', async ({ page, pill }) => {
    await page.goto(jobUrl);
    await pill().waitFor();
    await page.evaluate(() => history.pushState(null, '', '/jobdetail/CC9999.htm'));
    await pill().waitFor({ state: 'detached' });
    const markup = jobPostingMarkup({ title: closedJob.title, employer: stranger });
    await page.evaluate(
      ([path, html, title]) => {
        history.pushState(null, '', path);
        document.querySelector('script')?.remove();
        document.head.insertAdjacentHTML('beforeend', html ?? '');
        const heading = document.querySelector('h1');
        if (heading && title) heading.textContent = title;
      },
      [new URL(closedUrl).pathname, markup, closedJob.title],
    );
    await page.getByText('本校招聘号：已关闭').waitFor();
    expect(await pill().count()).toBe(1);
  });

  test('never shows the badge of one view on another, in fifty moves', async ({ browser, page, pill }) => {
    await page.goto(jobUrl);
    await pill().waitFor();
    for (let move = 0; move < 50; move++) {
      await page.evaluate((number) => history.pushState(null, '', `/jobdetail/CC80${number}.htm`), move);
    }
    await pill().waitFor({ state: 'detached' });
    const popup = await browser.openPopup(page);
    await popup.getByText('本页没有找到岗位').waitFor();
    await popup.close();
    expect(await pill().count()).toBe(0);
  });

  test('is switched off on a site from the card and on again from the popup', async ({
    browser,
    page,
    pill,
  }) => {
    const url = 'https://pause.example/1';
    browser.serve(url, detailPage({ title: '设备员', employer: partner }));
    await page.goto(url);
    await pill().click();
    await page.getByRole('button', { name: '本站不再显示' }).press('Enter');
    await page.getByText('从下一页起').waitFor();
    // The button that she pressed is gone; the card still hears her.
    await page.keyboard.press('Escape');
    await page.locator('.card').waitFor({ state: 'detached' });
    await page.reload();
    const popup = await browser.openPopup(page);
    await popup.getByText('pause.example 尚未开启').waitFor();
    expect(await pill().count()).toBe(0);
    await popup.getByRole('switch').click();
    await popup.getByText('与你校合作').waitFor();
    await popup.close();
    await page.reload();
    await pill().waitFor();
  });
});
