import { browser } from 'wxt/browser';

const name = 'sync-feed';
const resumeName = 'resume-sync';
const periodMinutes = 6 * 60;
const spreadMinutes = 60;

/** Sets the alarm unless it is set. Each browser gets a period of its own, so that a feed is not asked by all at once. */
export async function ensureSyncAlarm(): Promise<void> {
  if (await browser.alarms.get(name)) return;
  const jitter = (Math.random() - 0.5) * spreadMinutes;
  await browser.alarms.create(name, { periodInMinutes: periodMinutes + jitter });
}

/** Sets an alarm for the case that the worker is stopped in the middle of a sync. */
export async function setResumeAlarm(): Promise<void> {
  await browser.alarms.create(resumeName, { periodInMinutes: 1 });
}

/** Takes that alarm back. */
export async function clearResumeAlarm(): Promise<void> {
  await browser.alarms.clear(resumeName);
}

/** Calls back whenever one of the alarms rings. */
export function onSyncAlarm(listener: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name || alarm.name === resumeName) listener();
  });
}
