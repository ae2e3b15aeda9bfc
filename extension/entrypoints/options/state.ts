import { computed, effect, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { IndexStatus } from '../../background/index-status.ts';
import { feedDatabase } from '../../feed-index/connection.ts';
import { listColleges } from '../../feed-index/look-up.ts';
import { openFeeds } from '../../feed-index/open-feeds.ts';
import type { OrganizationRecord } from '../../feed-index/records.ts';
import { type LanguageChoice, resolveLanguage } from '../../locales/language.ts';
import { ask } from '../../messages/requests.ts';
import { readManaged } from '../../policy/managed.ts';
import type { PolicyReading } from '../../policy/policy.ts';
import { changeProfile, readProfile } from '../../profile/profile.ts';
import { createShownProfile } from '../../profile/shown-profile.ts';
import { nobody } from '../../profile/student-profile.ts';
import { withField } from '../../profile/with-field.ts';
import { changeSettings, readSettings, settings } from '../../settings/settings.ts';
import type { Settings } from '../../settings/settings-versions.ts';
import { grantedSites } from '../../sites/permissions.ts';

/** The settings that hold. */
export const chosen = signal<Settings>(settings.fallback);
/** What her college sets, and what of that cannot be used. */
export const managed = signal<PolicyReading>({ policy: {}, problems: [] });
const shown = createShownProfile({ read: readProfile, change: changeProfile }, nobody);
export const { profile, edit: editProfile } = shown;
export const colleges = signal<OrganizationRecord[]>([]);
/** The patterns of all pages that the extension may read. */
export const granted = signal<string[]>([]);
export const status = signal<IndexStatus | undefined>(undefined);
export const syncing = signal(false);

export const language = computed(() => resolveLanguage(chosen.value.language, navigator.languages));

effect(() => {
  document.documentElement.lang = language.value;
});

/** Fills the page, brings the feed up to date where it is due, and follows what the browser itself grants or takes. */
export async function openOptions(): Promise<void> {
  const { onAdded, onRemoved } = browser.permissions;
  for (const changed of [onAdded, onRemoved]) changed.addListener(() => void refreshSites());
  await readChosen();
  await shown.refresh();
  await Promise.all([refreshSites(), sync(true)]);
}

async function readChosen(): Promise<void> {
  chosen.value = await readSettings();
  managed.value = await readManaged();
}

/** Fetches the feed's changes; with `onlyIfStale` not sooner than the feed asks for. */
export async function sync(onlyIfStale: boolean): Promise<void> {
  syncing.value = true;
  try {
    status.value = await ask('index-status', {});
    await refreshColleges();
    status.value = await ask('sync-now', { onlyIfStale });
    await refreshColleges();
  } finally {
    syncing.value = false;
  }
}

export async function refreshSites(): Promise<void> {
  granted.value = await grantedSites();
  await shown.refresh();
  await ask('sites-changed', {});
}

export async function chooseLanguage(choice: LanguageChoice): Promise<void> {
  await changeSettings((before) => ({ ...before, language: choice }));
  await readChosen();
}

export async function addFeed(feed: string): Promise<void> {
  await changeFeeds((feeds) => [...new Set([...feeds, feed])]);
}

export async function removeFeed(feed: string): Promise<void> {
  await changeFeeds((feeds) => feeds.filter((other) => other !== feed));
}

/** A new feed is fetched, and the copy of one that is gone is deleted. */
async function changeFeeds(change: (feeds: string[]) => string[]): Promise<void> {
  await changeSettings((before) => ({ ...before, feeds: change(before.feeds) }));
  await readChosen();
  void sync(true);
}

export async function chooseCollege(id: string): Promise<void> {
  await editProfile((before) => withField(before, 'college', id === '' ? undefined : id));
}

/** Shows all anew, after everything may have changed. */
export async function reopen(): Promise<void> {
  await readChosen();
  await refreshSites();
  status.value = await ask('index-status', {});
  await refreshColleges();
}

async function refreshColleges(): Promise<void> {
  const feeds = await openFeeds(await feedDatabase(), chosen.value.feeds);
  const listed = (await Promise.all(feeds.map(listColleges))).flat();
  // A college is in several feeds under one id; what an earlier feed says of it counts.
  colleges.value = [...new Map(listed.toReversed().map((college) => [college.id, college])).values()];
}
