import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import { type Settings, withFeeds } from './settings-versions.ts';

/** The settings, the same for all parts of the extension. */
export const settings = storage.defineItem<Settings>('local:settings', {
  version: 2,
  migrations: { 2: withFeeds },
  fallback: { feeds: [import.meta.env.FEED_ORIGIN], language: 'auto' },
});

/** Changes some of the settings. */
export async function changeSettings(changes: Partial<Settings>): Promise<void> {
  await settings.setValue({ ...(await settings.getValue()), ...changes });
}

/** Sets the settings back to those of a fresh installation. */
export async function resetSettings(): Promise<void> {
  await settings.removeValue();
}

/** Keeps content scripts from reading the settings, in browsers that can. */
export async function closeToContentScripts(): Promise<void> {
  await browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
