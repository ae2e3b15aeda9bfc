import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { installByApt, mayUseApt } from './apt.ts';

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-for-testing',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Flags for a browser that runs without a window, as root, and asks nothing of the outside world. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** No Chromium is on this machine; the sentence says how to get one. */
export class ChromiumMissingError extends Error {
  override readonly name = 'ChromiumMissingError';
  readonly code = 'chromium_missing';
  constructor() {
    super(
      'No Chromium found. Install it (Debian, Ubuntu: `apt-get install chromium fonts-noto-cjk`), ' +
        'or run `npx playwright-core install chromium`, or set CHROMIUM_PATH to its executable.',
    );
  }
}

/** Finds a Chromium: by CHROMIUM_PATH, in the usual places, or Playwright's own download. */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const candidates = [env.CHROMIUM_PATH, ...usualPlaces, chromium.executablePath()];
  return candidates.find((path) => path !== undefined && path !== '' && existsSync(path));
}

/**
 * Returns the path of a Chromium.
 * @throws {ChromiumMissingError} where there is none.
 */
export function chromiumPath(): string {
  const path = findChromium();
  if (path === undefined) throw new ChromiumMissingError();
  return path;
}

type Installer = { name: string; usable: () => boolean; run: () => void };

const installers: Installer[] = [
  {
    name: 'apt-get',
    usable: mayUseApt,
    run: () => installByApt('chromium', 'fonts-noto-cjk'),
  },
  {
    name: 'playwright',
    usable: () => true,
    run: () =>
      execFileSync('npx', ['playwright-core', 'install', 'chromium'], { stdio: 'inherit', timeout: 300_000 }),
  },
];

/**
 * Returns the path of a Chromium, installing one first where there is none.
 * @throws {ChromiumMissingError} when no way of installing one worked.
 */
export function ensureChromium(): string {
  for (const installer of installers) {
    if (findChromium() !== undefined) break;
    if (!installer.usable()) continue;
    try {
      installer.run();
    } catch (error) {
      console.error(`Installing Chromium by ${installer.name} failed: ${String(error)}`);
    }
  }
  return chromiumPath();
}
