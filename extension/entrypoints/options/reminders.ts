import { signal } from '@preact/signals';
import { ask } from '../../messages/requests.ts';
import { releaseNotifications, requestNotifications } from '../../reminders/permission.ts';
import type { RemindersState } from '../../reminders/reminders-state.ts';
import { changeSettings, readSettings } from '../../settings/settings.ts';
import { type ReminderDays, usualReminderDays } from '../../settings/settings-versions.ts';

export const reminders = signal<RemindersState>({ on: false, coming: {} });
/** How many days before a closing date she is reminded. */
export const daysBefore = signal<ReminderDays>(usualReminderDays);
/** She wanted them on, and the browser did not allow it. */
export const refused = signal(false);

/** Has the worker look at reminders anew, and shows what it says. */
export async function refreshReminders(): Promise<void> {
  daysBefore.value = (await readSettings()).reminders?.daysBefore ?? usualReminderDays;
  reminders.value = await ask('reminders', {});
}

/** Switches them on, asking for notifications where they are not granted. Call it straight from a click. */
export async function switchRemindersOn(): Promise<void> {
  const granted = await requestNotifications();
  refused.value = !granted;
  if (granted) await change({ daysBefore: daysBefore.value, since: Date.now() });
}

/** Switches them off, and gives the permission back. */
export async function switchRemindersOff(): Promise<void> {
  await change({ daysBefore: daysBefore.value });
  await releaseNotifications();
}

/** Chooses how long before. */
export async function chooseDays(days: ReminderDays): Promise<void> {
  const { reminders: before } = await readSettings();
  await change({ ...before, daysBefore: days });
}

async function change(reminders: { daysBefore: ReminderDays; since?: number }): Promise<void> {
  await changeSettings((before) => ({ ...before, reminders }));
  await refreshReminders();
}
