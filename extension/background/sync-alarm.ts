import { browser } from 'wxt/browser';

const name = 'sync-feed';
const periodMinutes = 6 * 60;
const spreadMinutes = 60;

/** Sets the alarm unless it is set. Each browser gets a period of its own, so that a feed is not asked by all at once. */
export async function ensureSyncAlarm(): Promise<void> {
  if (await browser.alarms.get(name)) return;
  const jitter = (Math.random() - 0.5) * spreadMinutes;
  await browser.alarms.create(name, { periodInMinutes: periodMinutes + jitter });
}

/** Calls back whenever the alarm rings. */
export function onSyncAlarm(listener: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) listener();
  });
}
