import { browser } from 'wxt/browser';
import { allowedMatches } from '../policy/allowed-sites.ts';
import { readAllowedSites } from '../policy/read-allowed-sites.ts';
import { readProfile } from '../profile/profile.ts';
import { embeddedMatches, embeddedPatterns } from '../sites/embedded-boards.ts';
import { grantedSites, hostPattern, mayRead } from '../sites/permissions.ts';
import { changedRegistrations, type Registration } from './changed-registrations.ts';

const ids = { page: 'detector', frames: 'detector-in-frames' };

let last: Promise<void> = Promise.resolve();

/**
 * Has the browser run the detector on every page that the student allowed and did not pause, and in frames of boards
 * that employers embed. Registrations do not survive an update of the extension, so this runs on each start.
 */
export function registerDetector(): Promise<void> {
  last = last.then(bringUpToDate, bringUpToDate);
  return last;
}

async function bringUpToDate(): Promise<void> {
  const [sites, readable, { paused, pausedSites }, registered, whole] = await Promise.all([
    readAllowedSites(),
    grantedSites(),
    readProfile(),
    browser.scripting.getRegisteredContentScripts({ ids: Object.values(ids) }),
    Promise.all(embeddedPatterns.map(async (pattern) => ((await mayRead([pattern])) ? [pattern] : []))),
  ]);
  const granted = allowedMatches(readable, sites);
  const pausedPatterns = pausedSites.map(hostPattern);
  const inFrames = embeddedMatches(granted, allowedMatches(whole.flat(), sites));
  const wanted = [
    { id: ids.page, allFrames: false, matches: granted, excludeMatches: [...pausedPatterns, ...inFrames] },
    { id: ids.frames, allFrames: true, matches: inFrames, excludeMatches: pausedPatterns },
  ].filter(({ matches }) => paused !== true && matches.length > 0);
  const { added, changed, removed } = changedRegistrations(registered, wanted);
  if (removed.length > 0) await browser.scripting.unregisterContentScripts({ ids: removed });
  if (changed.length > 0) await browser.scripting.updateContentScripts(changed.map(withScript));
  if (added.length > 0) await browser.scripting.registerContentScripts(added.map(withScript));
}

function withScript(registration: Registration) {
  return {
    ...registration,
    js: ['detector.js'],
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
}
