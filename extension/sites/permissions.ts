import { browser } from 'wxt/browser';

/** Every page that a browser lets an extension read. */
export const allSites = '*://*/*';

/** Whether the browser lets the extension read all pages of these patterns. */
export function mayRead(origins: string[]): Promise<boolean> {
  return browser.permissions.contains({ origins });
}

/** Asks the student for pages. Has to be called straight from her click, or the browser refuses. */
export function requestSites(origins: string[]): Promise<boolean> {
  return browser.permissions.request({ origins });
}

/** Gives pages back. */
export function releaseSites(origins: string[]): Promise<boolean> {
  return browser.permissions.remove({ origins });
}

/** Returns the patterns of all pages that the extension may read at present. */
export async function grantedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins;
}

/** Returns the pattern of one host over both schemes. */
export function hostPattern(host: string): string {
  return `*://${host}/*`;
}
