import { describe, expect } from 'vitest';
import { detailPage, listPage } from './board-pages.ts';
import { closedJob, openJob } from './sample-feed.ts';
import { studentTest } from './student-test.ts';

const partner = '杭州明泽机电有限公司';
const stranger = '云栖软件有限公司';
const listUrl = 'https://www.zhaopin.com/sou/';
const [jobUrl, closedUrl] = [openJob.url ?? '', closedJob.url ?? ''];
const views: [View, View] = [
  { title: closedJob.title, path: new URL(closedUrl).pathname, said: '本校招聘号：已关闭' },
  { title: openJob.title, path: new URL(jobUrl).pathname, said: '在本校招聘号中' },
];

interface View {
  title: string;
  path: string;
  said: string;
}

/** Turns a page into that of another posting, as boards do it: the address first, then what it shows, if it is still wanted. */
const showPosting = ([path, title, delay]: [string, string, number]) => {
  history.pushState(null, '', path);
  setTimeout(() => {
    if (location.pathname !== path) return;
    const markup = document.querySelector('script[type*=ld]');
    if (markup) markup.textContent = JSON.stringify({ ...JSON.parse(markup.textContent), title });
    const heading = document.querySelector('h1');
    if (heading) heading.textContent = title;
  }, delay);
};

/** Adds a posting to a list as scrolling does. */
const addPosting = ([title, employer, url]: string[]) => {
  const markup = document.createElement('script');
  markup.type = 'application/ld+json';
  markup.textContent = JSON.stringify({
    ...{ '@context': 'https://schema.org', '@type': 'JobPosting', title, url, datePosted: '2026-11-03' },
    ...{ description: '<p>维护</p>', hiringOrganization: { '@type': 'Organization', name: employer } },
  });
  const heading = document.createElement('h2');
  heading.textContent = title ?? '';
  document.querySelector('main')?.append(markup, heading);
};

const test = studentTest((browser) => {
  browser.serve(jobUrl, detailPage({ title: openJob.title, employer: stranger }));
  browser.serve(
    listUrl,
    listPage([
      { title: openJob.title, employer: stranger, url: jobUrl },
      { title: '会计', employer: stranger, url: 'https://www.zhaopin.com/jobdetail/CC7001.htm' },
    ]),
  );
});

describe('on pages that change by themselves', () => {
  test('no posting ever carries the badge of another, in fifty moves there and back', async ({
    page,
    pill,
  }) => {
    await page.goto(jobUrl);
    await pill().waitFor();
    await page.evaluate(
      ([openTitle, closedTitle]) => {
        const wrong: string[] = [];
        Object.assign(window, { wrong });
        // Looks each frame at what stands side by side.
        const look = () => {
          const title = document.querySelector('h1')?.textContent;
          for (const host of document.body.children) {
            const said = host.shadowRoot?.querySelector('.pill')?.textContent;
            const isWrong =
              (title === openTitle && said?.includes('已关闭')) ||
              (title === closedTitle && said?.includes('在本校'));
            if (isWrong) wrong.push(`${title}: ${said}`);
          }
          requestAnimationFrame(look);
        };
        look();
      },
      [openJob.title, closedJob.title],
    );
    for (let move = 0; move < 50; move++) {
      const { title, path, said } = views[move % 2] ?? views[0];
      await page.evaluate(showPosting, [path, title, (move % 5) * 20] as [string, string, number]);
      if (move < 2 || move % 7 === 6) await page.getByText(said).waitFor();
    }
    await page.getByText('在本校招聘号中').waitFor();
    expect(await pill().count()).toBe(1);
    expect(await page.evaluate('wrong')).toEqual([]);
  });

  test('postings that an endless list adds get their badges, and those before keep theirs open', async ({
    page,
    pill,
  }) => {
    await page.goto(listUrl);
    await pill().click();
    await page.evaluate(addPosting, ['设备员', partner, 'https://www.zhaopin.com/jobdetail/CC7002.htm']);
    await page.getByText('与你校合作').waitFor();
    expect(await page.locator('.card').count()).toBe(1);
    await page.evaluate(addPosting, ['装配工', partner, 'https://www.zhaopin.com/jobdetail/CC7003.htm']);
    await expect.poll(() => page.getByText('与你校合作').count()).toBe(2);
  });

  test('a row that is used again for another posting loses the badge of the one before at once', async ({
    page,
    pill,
  }) => {
    await page.goto(listUrl);
    await pill().waitFor();
    const visibility = await page.evaluate(() => {
      const row = document.querySelector('h2');
      if (row) row.textContent = '司机';
      return new Promise((resolve) =>
        requestAnimationFrame(() => {
          const box = document.body.lastElementChild?.shadowRoot?.querySelector('.badge');
          resolve(box && getComputedStyle(box).visibility);
        }),
      );
    });
    expect(visibility).toBe('hidden');
  });

  test('the badges of a list of a hundred come as the student comes near them, and stay', async ({
    browser,
    page,
    pill,
  }) => {
    const url = 'https://www.zhaopin.com/sou/100';
    const postings = Array.from({ length: 100 }, (_, at) => ({
      ...{ title: `设备员 ${at}`, employer: partner },
      url: `https://www.zhaopin.com/jobdetail/CC6${at}.htm`,
    }));
    browser.serve(url, listPage(postings));
    await page.goto(url);
    await pill().first().waitFor();
    expect(await pill().count()).toBeLessThan(50);
    await expect
      .poll(
        async () => {
          await page.mouse.wheel(0, 600);
          return await pill().count();
        },
        { timeout: 10_000 },
      )
      .toBe(100);
    expect(await page.evaluate(() => document.body.querySelectorAll(':scope > div').length)).toBe(1);
  });

  test('what was marked in another tab is shown when the student comes back', async ({
    browser,
    page,
    pill,
  }) => {
    await page.goto(listUrl);
    await pill().waitFor();
    const detail = await browser.context.newPage();
    await detail.goto(jobUrl);
    await detail.locator('.pill').click();
    await detail.getByRole('button', { name: '我已投递' }).click();
    await detail.getByRole('button', { name: '已投递', exact: true }).waitFor();
    await detail.close();
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await page.getByRole('button', { name: /已投递/ }).waitFor();
    expect(await page.locator('.shade').count()).toBe(1);
  });
});
