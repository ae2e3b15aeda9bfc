import { browser } from 'wxt/browser';
import { readProfile } from '../profile/profile.ts';
import { grantedSites, hostPattern } from '../sites/permissions.ts';

const id = 'detector';

let last: Promise<void> = Promise.resolve();

/**
 * Has the browser run the detector on every page that the student allowed and did not pause.
 * Registrations do not survive an update of the extension, so this runs on each start.
 */
export function registerDetector(): Promise<void> {
  last = last.then(replaceRegistration, replaceRegistration);
  return last;
}

async function replaceRegistration(): Promise<void> {
  const [matches, { pausedSites }, registered] = await Promise.all([
    grantedSites(),
    readProfile(),
    browser.scripting.getRegisteredContentScripts({ ids: [id] }),
  ]);
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [id] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id,
      js: ['detector.js'],
      matches,
      excludeMatches: pausedSites.map(hostPattern),
      runAt: 'document_idle',
      allFrames: false,
      persistAcrossSessions: true,
    },
  ]);
}
