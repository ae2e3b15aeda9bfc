import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { chromiumFlags, chromiumPath } from '../../tests/e2e/chromium.ts';

/** The sizes that browsers ask for in toolbars, lists and stores. */
const sizes = [16, 32, 48, 128];
const folder = new URL('../public/icon/', import.meta.url);
const drawing = readFileSync(new URL('icon.svg', import.meta.url), 'utf8');

const browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumFlags });
const page = await browser.newPage();
for (const size of sizes) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body { margin: 0 } svg { display: block; width: ${size}px }</style>${drawing}`,
  );
  await page.screenshot({ path: new URL(`${size}.png`, folder).pathname, omitBackground: true });
}
await browser.close();
