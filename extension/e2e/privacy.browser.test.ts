import { expect, test } from 'vitest';
import { detailPage, listPage, newsPage } from './board-pages.ts';
import { closedJob, openJob } from './sample-feed.ts';
import {
  chooseCollege,
  feedOrigin,
  type StudentBrowser,
  setProfile,
  startStudentBrowser,
} from './student-browser.ts';

const many = 30;

interface Student {
  major: string;
  titles: [string, string];
  known: typeof openJob;
}

const students: [Student, Student] = [
  { major: '机电一体化技术', titles: ['钳工', '设备员'], known: openJob },
  { major: '会计', titles: ['出纳', '会计助理'], known: closedJob },
];

/** Puts up pages of which some hold postings, some lists and some neither, and returns their addresses. */
function serveWeb(browser: StudentBrowser, { titles, known }: Student): string[] {
  const [one, other] = titles;
  return Array.from({ length: many }, (_, at) => {
    const url = at === 0 ? (known.url ?? '') : `https://site${at}.example/${encodeURIComponent(one)}`;
    const kinds = [
      detailPage({ title: at === 0 ? known.title : one, employer: '云栖' }),
      listPage([one, other].map((title) => ({ title, employer: '云栖', url: `${url}/${title}` }))),
      newsPage,
    ];
    browser.serve(url, kinds[at % 3] ?? newsPage);
    return url;
  });
}

/** Every request to the feed as it was sent, but for the headers that tell one moment from another. */
async function requestsOf(student: Student): Promise<{ feed: string[]; others: string[]; pages: string[] }> {
  const browser = await startStudentBrowser();
  try {
    await chooseCollege(browser);
    await setProfile(browser, { majors: [student.major] });
    const feed: string[] = [];
    browser.answerFeed(async (route) => {
      const request = route.request();
      const headers = await request.allHeaders();
      feed.push(JSON.stringify([request.method(), request.url(), headers, request.postData()]));
      await route.fulfill({ status: 503, headers: { 'retry-after': '1' }, body: '' });
    });
    const pages = serveWeb(browser, student);
    browser.requests.length = 0;
    const tab = await browser.context.newPage();
    for (const url of pages) await tab.goto(url);
    await tab.goto(pages[0] ?? '');
    await tab.locator('.pill').click();
    await tab.getByRole('button', { name: '收藏', exact: true }).click();
    await tab.getByRole('button', { name: '已收藏', pressed: true }).waitFor();
    const others = browser.requests.filter((url) => !pages.includes(url));
    const popup = await browser.openPopup(tab);
    await popup.getByRole('button', { name: '立即获取' }).click();
    await popup.getByText('招聘号暂时无法提供数据。').waitFor();
    return { feed: [...new Set(feed)], others, pages };
  } finally {
    await browser.close();
  }
}

test('two students who open thirty different pages each ask the feed for the same, byte for byte, and nobody else for anything', async () => {
  const [one, other] = [await requestsOf(students[0]), await requestsOf(students[1])];
  expect(one.pages.filter((url) => other.pages.includes(url))).toEqual([]);
  expect([...one.others, ...other.others]).toEqual([]);
  expect(one.feed.length).toBeGreaterThan(0);
  expect(one.feed.every((request) => request.includes(feedOrigin))).toBe(true);
  expect(one.feed).toEqual(other.feed);
}, 120_000);
