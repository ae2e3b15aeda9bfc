import type { BrowserContext, Page, Route, Worker } from 'playwright-core';
import { launchWithExtension } from '../../tests/e2e/browser.ts';
import { nobody, type StudentProfile } from '../profile/student-profile.ts';
import { college, sampleSyncPage } from './sample-feed.ts';

export const feedOrigin = 'https://feed.example.edu.cn';
const build = new URL('../.output/chrome-mv3-e2e', import.meta.url).pathname;

/** How the feed answers. */
export type FeedAnswer = (route: Route) => Promise<void>;

const wholeFeed: FeedAnswer = (route) =>
  route.fulfill({ json: sampleSyncPage(), headers: { 'access-control-allow-origin': '*' } });
export const feedIsDown: FeedAnswer = (route) => route.abort('connectionrefused');

export interface StudentBrowser {
  context: BrowserContext;
  extensionOrigin: string;
  /** The worker that runs at present. */
  readonly worker: Worker;
  /** Every address that was asked for, pages' and extension's alike. */
  requests: string[];
  /** Sets what stands at an address. */
  serve(url: string, html: string, headers?: Record<string, string>): void;
  answerFeed(answer: FeedAnswer): void;
  /** Opens one of the extension's own pages; the popup over the given page. */
  openOptions(): Promise<Page>;
  openPopup(over: Page): Promise<Page>;
  openPanel(width?: number): Promise<Page>;
  close(): Promise<void>;
}

interface StudentOptions {
  language?: 'zh-CN' | 'en';
  colorScheme?: 'light' | 'dark';
  /** The address of a feed that runs, whose pages are served as they are. */
  runningFeed?: string;
  /** The folder of a build that a college manages, in which the student has made no settings. */
  managed?: string;
}

/** Starts a browser in which the extension is installed and the whole web is what the test serves. */
export async function startStudentBrowser(options: StudentOptions = {}): Promise<StudentBrowser> {
  const { language = 'zh-CN', colorScheme = 'light', runningFeed, managed } = options;
  const { context, close } = await launchWithExtension(managed ?? build, {
    colorScheme,
    // The pages of a feed follow the browser's language.
    ...(runningFeed !== undefined && { locale: language }),
  });
  const pages = new Map<string, { body: string; headers: Record<string, string> }>();
  const requests: string[] = [];
  let feed: FeedAnswer = wholeFeed;
  await context.route(/^https?:/, async (route) => {
    const url = route.request().url();
    requests.push(url);
    if (runningFeed !== undefined && url.startsWith(runningFeed)) return await route.continue();
    if (url.startsWith(feedOrigin)) return await feed(route);
    const page = pages.get(url);
    if (page === undefined) return await route.fulfill({ status: 404, body: '' });
    await route.fulfill({ contentType: 'text/html; charset=utf-8', ...page });
  });
  const runningWorker = () => {
    const [worker] = context.serviceWorkers();
    if (worker === undefined)
      throw new Error('No worker runs: it was stopped, and nothing has woken it since.');
    return worker;
  };
  const extensionOrigin = runningWorker().url().split('/', 3).join('/');
  const settings = { feeds: [runningFeed ?? feedOrigin], language };
  if (managed === undefined)
    await runningWorker().evaluate((own) => chrome.storage.local.set({ settings: own }), settings);

  return {
    ...{ context, extensionOrigin, requests, close },
    get worker() {
      return runningWorker();
    },
    serve: (url, body, headers = {}) => void pages.set(url, { body, headers }),
    answerFeed: (answer) => {
      feed = answer;
    },
    async openOptions() {
      const page = await context.newPage();
      await page.goto(`${extensionOrigin}/options.html`);
      return page;
    },
    async openPanel(width = 360) {
      const panel = await context.newPage();
      await panel.setViewportSize({ width, height: 720 });
      await panel.goto(`${extensionOrigin}/sidepanel.html`);
      return panel;
    },
    async openPopup(over) {
      const popup = await context.newPage();
      await popup.setViewportSize({ width: 360, height: 560 });
      // A popup that is opened as a page would take itself for the active tab.
      await popup.addInitScript((url) => {
        const query = chrome.tabs.query.bind(chrome.tabs);
        const tabOver = async () => (await query({})).filter((tab) => tab.url === url).slice(0, 1);
        Object.assign(chrome.tabs, { query: tabOver });
      }, over.url());
      await popup.goto(`${extensionOrigin}/popup.html`);
      return popup;
    },
  };
}

/** Fetches the feed and chooses the college, as a student does in the options. */
export async function chooseCollege(browser: StudentBrowser): Promise<void> {
  const options = await browser.openOptions();
  await options.getByRole('combobox', { name: /你的学校|Your college/ }).selectOption(college.id);
  await options.getByText(/已保存。|Saved\./).waitFor();
  await options.close();
}

/** Lets the student be somebody; the extension has written her profile before. */
export async function setProfile(
  browser: Pick<StudentBrowser, 'worker'>,
  fields: Partial<StudentProfile>,
): Promise<void> {
  const profile = { ...nobody, college: college.id, ...fields };
  await browser.worker.evaluate(
    (record) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('profile');
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('profile', 'readwrite');
          transaction.objectStore('profile').put(record, 'own');
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
        opening.onerror = () => reject(opening.error);
      }),
    profile,
  );
}
