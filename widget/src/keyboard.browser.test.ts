import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { launchBrowser } from '../../tests/e2e/browser.ts';
import { createFakeFeed } from './testing/fake-feed.ts';
import { aCooperation, aJob, paragraphs } from './testing/objects.ts';
import { visitsToCollege } from './testing/visits.ts';

const from = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
const visit = visitsToCollege(launchBrowser);

const aFeed = () =>
  createFakeFeed(
    [
      aJob({ id: 'job_1', postedAt: from(-1), description: paragraphs('装配和调试伺服电机产线。') }),
      aJob({
        id: 'job_2',
        postedAt: from(-2),
        title: 'PLC 工程师',
        translations: { en: { title: 'PLC engineer' } },
        employmentTypes: ['INTERN'],
      }),
      aJob({ id: 'job_3', postedAt: from(-3), title: '电工学徒', translations: {} }),
    ],
    [aCooperation({ id: 'coop_1', url: 'https://coop.example/1' })],
  );
const element = (attributes: string) =>
  `<recruitment-feed college="org_xiaoshan" live="off" show="jobs" ${attributes}></recruitment-feed>`;

/** What a screen reader says of the thing that has the focus: its role and its name. */
async function focused(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as {
    nodes: {
      role?: { value: string };
      name?: { value: string };
      properties?: { name: string; value: { value: unknown } }[];
    }[];
  };
  await session.detach();
  const has = nodes.filter(
    ({ role, properties }) =>
      role?.value !== 'RootWebArea' &&
      properties?.some(({ name, value }) => name === 'focused' && value.value === true),
  );
  const { role, name } = has.at(-1) ?? {};
  return `${role?.value} ${name?.value}`;
}

/** Presses keys one by one and tells what has the focus after each. */
async function walk(page: Page, ...keys: string[]): Promise<string[]> {
  const told: string[] = [];
  for (const key of keys) {
    await page.keyboard.press(key);
    told.push(await focused(page));
  }
  return told;
}

describe('by keyboard alone a reader', () => {
  test('searches, ticks a value, and takes it off by its chip', async () => {
    const { page } = await visit(aFeed(), { markup: element('filters="search employmentType"') });
    await page.getByRole('article').first().waitFor();
    expect(await walk(page, 'Tab')).toEqual(['searchbox 搜索岗位、单位或地点']);
    await page.keyboard.type('PLC');
    await page.getByText('共 1 个岗位').first().waitFor();
    expect(await walk(page, 'Tab')).toEqual(['button 清空搜索']);
    await page.keyboard.press('Enter');
    await page.getByText('共 3 个岗位').first().waitFor();
    expect(await focused(page)).toBe('searchbox 搜索岗位、单位或地点');

    expect(await walk(page, 'Tab', 'Enter', 'Tab', 'Tab')).toEqual([
      'DisclosureTriangle 类型',
      'DisclosureTriangle 类型',
      'checkbox 全职',
      'checkbox 实习',
    ]);
    await page.keyboard.press('Space');
    await page.getByText('共 1 个岗位').first().waitFor();
    expect(await walk(page, 'Escape')).toEqual(['DisclosureTriangle 类型 1']);
    expect(await page.getByRole('checkbox').count()).toBe(0);
    expect(await walk(page, 'Tab')).toEqual(['button 移除筛选：实习']);
    await page.keyboard.press('Enter');
    await page.getByText('共 3 个岗位').first().waitFor();
    expect(await focused(page)).not.toContain('body');
  });

  test('opens a job above the page, stays in it, and comes back to where it was', async () => {
    const { page } = await visit(aFeed(), { markup: element('detail="dialog" filters="none"') });
    await page.getByRole('article').first().waitFor();
    expect(await walk(page, 'Tab', 'Tab')).toEqual(['button 机电一体化技术员', 'button PLC 工程师']);
    await walk(page, 'Shift+Tab', 'Enter');
    await page.getByText('装配和调试伺服电机产线。').waitFor();
    // Beyond the last comes the browser's own bar, or the first again; never what lies beneath.
    const ways = await walk(page, ...Array.from({ length: 6 }, () => 'Tab'));
    expect(ways.join()).toContain('link 查看原文 (在新标签页打开)');
    expect(ways.join()).not.toContain('PLC 工程师');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await expect.poll(() => focused(page)).toBe('button 机电一体化技术员');
  });

  test('reaches every job and every cooperation', async () => {
    const { page } = await visit(aFeed(), {
      markup: element('filters="none"').replace('"jobs"', '"cooperations jobs"'),
      lang: 'en',
    });
    await page.getByRole('article').first().waitFor();
    expect(await walk(page, 'Tab', 'Tab')).toEqual([
      'tab Cooperations',
      'link Wolong Electric Drive × Xiaoshan Technician College (opens in a new tab)',
    ]);
    expect(await walk(page, 'Shift+Tab')).toEqual(['tab Cooperations']);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => focused(page)).toBe('tab Jobs');
    await page.getByRole('article').nth(2).waitFor();
    expect(await walk(page, 'Tab', 'Tab', 'Tab')).toEqual([
      'link Mechatronics technician (opens in a new tab)',
      'link PLC engineer (opens in a new tab)',
      'link 电工学徒 (opens in a new tab)',
    ]);
  });
});

describe('a screen reader is told', () => {
  test('each job by its title, and what is known of it as a list', async () => {
    const { page } = await visit(aFeed(), { markup: element('filters="search" page-size="1"'), lang: 'en' });
    await page.getByRole('article').first().waitFor();
    expect(await page.locator('recruitment-feed').ariaSnapshot()).toMatchInlineSnapshot(`
      "- region "Jobs":
        - heading "Jobs" [level=2]
        - search:
          - searchbox "Search jobs, employers or places"
        - paragraph: Showing 1 job, newest first
        - feed "Jobs":
          - article "Mechatronics technician (opens in a new tab)":
            - heading "Mechatronics technician (opens in a new tab)" [level=3]:
              - link "Mechatronics technician (opens in a new tab)":
                - /url: https://jobs.example/job_1
            - paragraph:
              - text: Wolong Electric Drive
              - img "Verified"
              - text: Partner company
            - list:
              - listitem: Hangzhou
              - listitem: CNY 8,000–12,000 a month × 14
              - listitem: Full time
              - listitem: Associate degree
              - listitem:
                - time: Posted Yesterday
        - button "Show more"
      - status: Showing 1 job, newest first"
    `);
  });
});
