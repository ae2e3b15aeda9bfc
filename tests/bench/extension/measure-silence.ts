import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { testExtensionFolder } from '../../../scripts/build.ts';
import type { Row } from '../bench.ts';
import { boundedRow } from '../shared/rows.ts';
import { loadPages } from './load-page.ts';
import type { SubjectBrowser } from './open-browser.ts';
import { watchfulPages } from './pages.ts';
import type { Site } from './site.ts';
import { ours } from './subjects.ts';

/** Counts what pages without a posting cause or notice: nothing of it should be there. */
export async function measureSilence(browser: SubjectBrowser, site: Site, loads: number): Promise<Row[]> {
  const { worker, page } = browser;
  await worker?.evaluate(() => {
    const heard = { count: 0 };
    chrome.runtime.onMessage.addListener((_message, sender) => {
      if (sender.tab && !sender.url?.startsWith(location.origin)) heard.count += 1;
    });
    Object.assign(globalThis, { heard });
  });
  const before = site.asked.length;
  let changes = 0;
  const count = async () => {
    changes += Number((await page.evaluate('window.changes')) ?? 0);
  };
  await loadPages(browser, watchfulPages, { slowdown: 1, loads, before: count });
  await count();
  const messages = await worker?.evaluate('heard.count');
  const detector = readFileSync(join(testExtensionFolder, 'detector.js'), 'utf8');
  const storage = detector.match(/\bstorage\b|indexedDB|localStorage|sessionStorage|\bcookie\b/gi) ?? [];
  const row = (metric: string, value: number, unit: string) =>
    boundedRow(ours, `pages without a posting: ${metric}`, value, 0, unit);
  return [
    row('messages', Number(messages), 'messages'),
    row('requests', site.asked.length - before - loads, 'requests'),
    row('changes of the document', changes, 'changes'),
    row('storage that the detector names', storage.length, 'places'),
  ];
}
