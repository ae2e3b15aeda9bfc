import { type Browser, type LaunchOptions, launch } from 'puppeteer-core';
import { findFirefox } from './firefox.ts';

/** No Firefox is on this machine; the sentence says how to get one. */
export class FirefoxMissingError extends Error {
  override readonly name = 'FirefoxMissingError';
  readonly code = 'firefox_missing';
  constructor() {
    super(
      'No Firefox found. Install it (Debian: `apt-get install firefox-esr`), or set FIREFOX_PATH to its executable.',
    );
  }
}

/**
 * Starts a headless Firefox, as it is sold, on a profile of its own that goes when the browser closes. It is driven by
 * WebDriver BiDi; `browser.installExtension(folder)` puts an extension into it.
 * @throws {FirefoxMissingError} where there is none.
 */
export async function launchFirefox(
  options: Pick<LaunchOptions, 'extraPrefsFirefox'> = {},
): Promise<Browser> {
  const executablePath = findFirefox();
  if (executablePath === undefined) throw new FirefoxMissingError();
  return launch({ browser: 'firefox', executablePath, headless: true, ...options });
}
