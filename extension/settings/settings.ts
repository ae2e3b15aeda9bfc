import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import { readManaged } from '../policy/managed.ts';
import { underPolicy } from '../policy/under-policy.ts';
import { type Settings, withFeeds } from './settings-versions.ts';

/** The student's own settings; what holds is {@link readSettings}. */
export const settings = storage.defineItem<Settings>('local:settings', {
  version: 2,
  migrations: { 2: withFeeds },
  fallback: { feeds: [import.meta.env.FEED_ORIGIN], language: 'auto' },
});

/** Returns the settings that hold: the student's own under those of her college. */
export async function readSettings(): Promise<Settings> {
  const [own, { policy }] = await Promise.all([settings.getValue(), readManaged()]);
  return underPolicy(own, policy, import.meta.env.FEED_ORIGIN);
}

/** Changes the student's own settings; two changes at once, of two pages even, lose nothing. */
export async function changeSettings(change: (before: Settings) => Settings): Promise<void> {
  await navigator.locks.request('settings', async () => {
    await settings.setValue(change(await settings.getValue()));
  });
}

/** Sets the settings back to those of a fresh installation. */
export async function resetSettings(): Promise<void> {
  await settings.removeValue();
}

/** Keeps content scripts from reading the settings and those of the college, in browsers that can. */
export async function closeToContentScripts(): Promise<void> {
  const accessLevel = 'TRUSTED_CONTEXTS';
  await browser.storage.local.setAccessLevel?.({ accessLevel });
  await browser.storage.managed.setAccessLevel?.({ accessLevel });
}
