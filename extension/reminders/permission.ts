import { browser } from 'wxt/browser';

const permissions: ['notifications'] = ['notifications'];

/** Asks the student for notifications. Has to be called straight from her click, or the browser refuses. */
export function requestNotifications(): Promise<boolean> {
  return browser.permissions.request({ permissions });
}

/** Gives the permission back. */
export async function releaseNotifications(): Promise<void> {
  // A build that has it from the start cannot give it back, and need not.
  await browser.permissions.remove({ permissions }).catch(() => false);
}
