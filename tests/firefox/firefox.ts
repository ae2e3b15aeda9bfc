import { existsSync } from 'node:fs';
import { installByApt, mayUseApt } from '../e2e/apt.ts';

const usualPlaces = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

/** Finds a Firefox: by FIREFOX_PATH, or in the usual places. */
export function findFirefox(env: NodeJS.ProcessEnv = process.env): string | undefined {
  return [env.FIREFOX_PATH, ...usualPlaces].find((path) => path && existsSync(path));
}

/** Installs a Firefox where there is none and it can be had; where it cannot, tests that need it are skipped. */
export function ensureFirefox(): void {
  if (findFirefox() !== undefined || !mayUseApt()) return;
  try {
    installByApt('firefox-esr');
  } catch (error) {
    console.error(`Installing Firefox failed, its tests are skipped: ${String(error)}`);
  }
}
