import { isAllowedHost } from '../policy/allowed-sites.ts';
import { readAllowedSites } from '../policy/read-allowed-sites.ts';
import { changeProfile, readProfile } from '../profile/profile.ts';
import type { StudentProfile } from '../profile/student-profile.ts';
import { originPattern } from './origin-pattern.ts';
import { grantedSites, mayRead, releaseSites, requestSites } from './permissions.ts';

/** Whether the detector runs on a site's pages as the student browses. */
export async function isSiteOn(site: URL): Promise<boolean> {
  const [readable, allowed, { paused, pausedSites }] = await Promise.all([
    mayRead([originPattern(site.origin)]),
    isSiteAllowed(site),
    readProfile(),
  ]);
  return readable && allowed && paused !== true && !pausedSites.includes(site.hostname);
}

/** Whether the student's college, if it sets anything, lets the detector run on a site. */
export async function isSiteAllowed({ hostname }: URL): Promise<boolean> {
  return isAllowedHost(hostname, await readAllowedSites());
}

/**
 * Switches a site on, asking for it where it is not granted, and ends the pause of all. Call it straight from a click.
 */
export async function switchSiteOn(site: URL): Promise<boolean> {
  const granted = await requestSites([originPattern(site.origin)]);
  if (granted) {
    await resumeSite(site.hostname);
    await changeProfile(withoutPause);
  }
  return granted;
}

/** Switches a site off: gives it back, or pauses it where a wider permission covers it. */
export async function switchSiteOff(site: URL): Promise<void> {
  const pattern = originPattern(site.origin);
  const exact = (await grantedSites()).includes(pattern);
  // What the extension comes with, as the feed's own site, cannot be given back.
  const isReleased = exact && (await releaseSites([pattern]).catch(() => false));
  if (isReleased && !(await mayRead([pattern]))) return;
  await changeProfile((profile) => ({
    ...profile,
    pausedSites: [...new Set([...profile.pausedSites, site.hostname])],
  }));
}

/** Ends the pause of a host. */
export async function resumeSite(host: string): Promise<void> {
  await changeProfile((profile) => ({
    ...profile,
    pausedSites: profile.pausedSites.filter((paused) => paused !== host),
  }));
}

/** Ends the pause of all sites. */
export function withoutPause({ paused: _paused, ...profile }: StudentProfile): StudentProfile {
  return profile;
}
