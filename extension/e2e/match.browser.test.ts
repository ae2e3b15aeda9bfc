import { describe, expect } from 'vitest';
import { accessibilityFaults } from './accessibility.ts';
import { detailPage, listPage } from './board-pages.ts';
import { openJob } from './sample-feed.ts';
import { setProfile } from './student-browser.ts';
import { studentTest } from './student-test.ts';

const url = 'https://careers.example/1';
const description = `<p>岗位职责：负责自动化设备的安装、调试与维护。</p>
  <p>任职要求：机电一体化等相关专业，熟悉PLC编程，会用Rust，2027届毕业生。</p>`;
const fitting = detailPage({ title: '设备调试员', employer: '云栖软件', description });

/** What must not get out, and does not stand on any page of these tests. */
const secrets = {
  places: ['乌鲁木齐', '杭州'],
  payFloor: { amount: 777_700, currency: 'CNY' as const, period: 'month' as const },
  certificates: [{ name: '叉车证', score: 8642 }],
  languages: [{ name: '老挝语' }],
  exclusions: { words: ['驻外秘密'], companies: ['某秘密公司'] },
  pausedSites: ['secret.example'],
};
const secretWords = /乌鲁木齐|7777|叉车|8642|老挝|秘密|secret|机电一体化技术|单片机|org_college/;

const test = studentTest(async (browser) => {
  await setProfile(browser, {
    ...secrets,
    ...{ majors: ['机电一体化技术'], skills: ['PLC编程', '单片机'], graduationYear: 2027 },
  });
  browser.serve(url, fitting);
});

describe('the badge for a student with a profile', () => {
  test('says that a posting fits, for how many reasons, and which', async ({ page, pill }) => {
    await page.goto(url);
    await pill().click();
    expect(await pill().textContent()).toBe('适合你：4 条理由');
    const reasons = page.getByRole('list', { name: '依据' });
    expect(await reasons.getByRole('listitem').allTextContents()).toEqual([
      '专业机电一体化',
      '届别2027届',
      '技能PLC编程',
      '地点杭州',
    ]);
    expect(await page.getByRole('list', { name: '岗位要求，你的档案里没有' }).textContent()).toBe('技能Rust');
    const faults = await accessibilityFaults(page);
    expect(faults.filter((fault) => /pill|card|points|missed/.test(fault))).toEqual([]);
  });

  test('says besides that the posting is in the feed', async ({ browser, page }) => {
    const title = openJob.title;
    browser.serve(openJob.url ?? '', detailPage({ title, employer: '云栖软件', description }));
    await page.goto(openJob.url ?? '');
    await page.getByRole('button', { name: /适合你：\d 条理由，在本校招聘号中/ }).waitFor();
  });

  test('stands at the title of each posting of a list that fits, and at no other', async ({
    browser,
    page,
    pill,
  }) => {
    const list = 'https://careers.example/list';
    const other = { title: '会计', employer: '云栖软件', url: `${list}/9` };
    const twin = (number: number) => ({ title: '设备调试员', employer: `云栖${number}号`, description });
    const postings = [{ ...twin(1), url: `${list}/1` }, other, { ...twin(2), url: `${list}/2` }];
    browser.serve(list, listPage(postings));
    await page.goto(list);
    await pill().nth(1).waitFor();
    expect(await pill().allTextContents()).toEqual(['适合你：4 条理由', '适合你：4 条理由']);
    const titles = page.getByRole('heading', { name: '设备调试员' });
    for (const at of [0, 1]) {
      const [badge, title] = [await pill().nth(at).boundingBox(), await titles.nth(at).boundingBox()];
      expect(Math.abs((badge?.y ?? 0) - (title?.y ?? 0))).toBeLessThan(28);
    }
    await pill().nth(1).click();
    await page.locator('.card').waitFor();
    await pill().nth(0).click();
    await expect.poll(() => pill().nth(1).getAttribute('aria-expanded')).toBe('false');
    expect(await page.locator('.card').count()).toBe(1);
  });

  test('shows nothing where a posting does not fit, or says too little', async ({ browser, page, pill }) => {
    browser.serve(
      'https://careers.example/2',
      detailPage({ title: '会计', employer: '云栖软件', description: '<p>任职要求：会计专业。</p>' }),
    );
    await page.goto('https://careers.example/2');
    const popup = await browser.openPopup(page);
    await popup.getByText('招聘号未收录').waitFor();
    await popup.close();
    expect(await pill().count()).toBe(0);
  });

  test('hands no page and no script on one anything of the profile', async ({ browser, page, pill }) => {
    await browser.worker.evaluate(() => {
      const told: unknown[] = [];
      const { sendMessage } = chrome.tabs;
      const { executeScript } = chrome.scripting;
      chrome.tabs.sendMessage = ((...message: Parameters<typeof sendMessage>) => {
        told.push(message);
        return sendMessage(...message);
      }) as typeof sendMessage;
      chrome.scripting.executeScript = ((...injected: Parameters<typeof executeScript>) => {
        told.push(injected);
        return executeScript(...injected);
      }) as typeof executeScript;
      Object.assign(globalThis, { told });
    });
    await page.goto(url);
    await pill().click();
    await page.locator('.card').waitFor();
    const told = JSON.stringify(await browser.worker.evaluate('told'));
    expect(told).toContain('show-badges');
    expect(told).toContain('PLC编程');
    expect(told).not.toMatch(secretWords);
    const document = await page.evaluate(() => window.document.documentElement.outerHTML);
    const card = await page.locator('.badge').innerHTML();
    expect(document + card).not.toMatch(secretWords);
  });

  test('causes no request', async ({ browser, page, pill }) => {
    browser.requests.length = 0;
    await page.goto(url);
    await pill().click();
    expect(browser.requests).toEqual([url]);
  });

  test('asks the page for its details only where there is a profile to hold them against', async ({
    browser,
    page,
    pill,
  }) => {
    await browser.worker.evaluate(() => {
      const files: string[] = [];
      const { executeScript } = chrome.scripting;
      chrome.scripting.executeScript = ((injection: chrome.scripting.ScriptInjection<[], unknown>) => {
        if ('files' in injection) files.push(...(injection.files ?? []));
        return executeScript(injection);
      }) as typeof executeScript;
      Object.assign(globalThis, { files });
    });
    await setProfile(browser, { places: ['乌鲁木齐'] });
    await page.goto(url);
    await expect.poll(() => browser.worker.evaluate('files')).toEqual(['reader.js']);
    expect(await pill().count()).toBe(0);
  });
});
