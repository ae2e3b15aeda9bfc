import { effect, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { IndexStatus } from '../../background/index-status.ts';
import { type Language, resolveLanguage } from '../../locales/language.ts';
import { pageMessages } from '../../locales/pages/index.ts';
import { onMarksChanged } from '../../marks/announce.ts';
import type { Mark } from '../../marks/mark.ts';
import { marksOf } from '../../marks/marks.ts';
import { ask } from '../../messages/requests.ts';
import { readProfile } from '../../profile/profile.ts';
import { readSettings } from '../../settings/settings.ts';
import { isSiteAllowed, isSiteOn, switchSiteOff, switchSiteOn } from '../../sites/site-switch.ts';
import type { JudgedPosting } from '../../verdict/verdict.ts';

/** What is known of the page: nothing yet, what it holds, or why it was not read. */
export type PageView =
  | { kind: 'waiting' | 'checking' | 'not-checked' | 'unreadable' }
  | { kind: 'postings'; postings: JudgedPosting[] };

export const language = signal<Language>(resolveLanguage('auto', navigator.languages));
export const page = signal<PageView>({ kind: 'waiting' });
/** The site of the tab; absent where the browser shows a page of its own. */
export const site = signal<URL | undefined>(undefined);
/** The mark of each of the page's postings, in their order. */
export const marks = signal<readonly (Mark | undefined)[]>([]);
export const siteOn = signal(false);
/** Her college lets the site be checked as she browses. */
export const siteAllowed = signal(true);
/** The window beside whose page the panel opens; known before the click, which it has to follow at once. */
export const windowId = signal<number | undefined>(undefined);
export const hasCollege = signal(true);
export const status = signal<IndexStatus | undefined>(undefined);
export const syncing = signal(false);

let tab: number | undefined;

effect(() => {
  document.documentElement.lang = language.value;
  document.title = pageMessages(language.value).name;
});

/** Fills the popup: what the page holds, and whether the feed is up to date. */
export async function openPopup(): Promise<void> {
  language.value = resolveLanguage((await readSettings()).language, navigator.languages);
  hasCollege.value = (await readProfile()).college !== undefined;
  windowId.value = (await browser.windows.getCurrent()).id;
  await Promise.all([openPage(), sync(true)]);
}

async function openPage(): Promise<void> {
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  tab = active?.id;
  // The button's click lets this popup see the tab's address, without any permission for its site.
  const url = URL.parse(active?.url ?? '');
  if (url === null || !/^https?:$/.test(url.protocol)) {
    page.value = { kind: 'unreadable' };
    return;
  }
  siteOn.value = await isSiteOn(url);
  siteAllowed.value = await isSiteAllowed(url);
  site.value = url;
  if (siteOn.value) await checkPage();
  else page.value = { kind: 'not-checked' };
}

/** Reads the page of the tab, by the student's click where its site is off. */
export async function checkPage(): Promise<void> {
  if (tab === undefined) return;
  page.value = { kind: 'checking' };
  try {
    const postings = await ask('check-page', { tab });
    page.value = postings === 'unreadable' ? { kind: 'unreadable' } : { kind: 'postings', postings };
  } catch (error) {
    page.value = { kind: 'unreadable' };
    throw error;
  }
  await readPageMarks();
}

async function readPageMarks(): Promise<void> {
  const { value } = page;
  if (value.kind !== 'postings') return;
  marks.value = await marksOf(value.postings.map(({ posting }) => posting.identities));
}

onMarksChanged(() => {
  void readPageMarks();
  void ask('reminders', {});
});

/** Switches badges on the tab's site on or off. */
export async function toggleSite(): Promise<void> {
  const url = site.value;
  if (url === undefined) return;
  if (siteOn.value) await switchSiteOff(url);
  else await switchSiteOn(url);
  siteOn.value = await isSiteOn(url);
  await ask('sites-changed', {});
  if (siteOn.value) await checkPage();
}

/** Fetches the feed's changes; with `onlyIfStale` not sooner than the feed asks for. */
export async function sync(onlyIfStale: boolean): Promise<void> {
  status.value = await ask('index-status', {});
  const before = status.value.syncedAt;
  syncing.value = true;
  try {
    status.value = await ask('sync-now', { onlyIfStale });
  } finally {
    syncing.value = false;
  }
  if (status.value.syncedAt !== before && page.value.kind === 'postings') await checkPage();
}
