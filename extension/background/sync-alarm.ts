import { browser } from 'wxt/browser';

const name = 'sync-feed';
const resumeName = 'resume-sync';
const periodMinutes = 6 * 60;
const spreadMinutes = 60;

/**
 * Sets the alarm unless it is set. Each browser gets a period of its own, so that a feed is not asked by all at once.
 * A browser that has lost the alarm goes on where the last sync was; what is overdue waits some minutes, for many
 * browsers start at the same hour.
 * @param syncedAt when the feeds were last synced, in milliseconds of the epoch.
 */
export async function setSyncAlarm(syncedAt: number | undefined, now: number): Promise<void> {
  if (await browser.alarms.get(name)) return;
  const period = periodMinutes + (Math.random() - 0.5) * spreadMinutes;
  const due = syncedAt === undefined ? 0 : period - (now - syncedAt) / 60_000;
  const soonest = 1 + Math.random() * 9;
  const delayInMinutes = Math.min(Math.max(soonest, due), period);
  await browser.alarms.create(name, { delayInMinutes, periodInMinutes: period });
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
