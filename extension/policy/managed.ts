import { browser } from 'wxt/browser';
import { type PolicyReading, readPolicy } from './policy.ts';

/** Reads what the college sets; nothing where the browser is under no policy. */
export async function readManaged(): Promise<PolicyReading> {
  // Firefox rejects where there is no policy: https://bugzilla.mozilla.org/show_bug.cgi?id=1868153
  const managed = await browser.storage.managed.get(null).catch(() => ({}));
  return readPolicy(managed);
}

/** Calls back whenever the college has changed its policy; Firefox reads it anew at each start alone. */
export function onPolicyChanged(listener: () => void): void {
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'managed') listener();
  });
}
