import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build } from 'wxt';

const root = new URL('..', import.meta.url).pathname;

describe.each([
  ['chrome', { minimum_chrome_version: '126' }],
  [
    'firefox',
    {
      browser_specific_settings: {
        gecko: {
          id: 'companion@recruitment-feed.org',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    },
  ],
])('the %s build', (browser, own) => {
  let outDir: string;
  beforeAll(async () => {
    outDir = mkdtempSync(join(tmpdir(), 'recruitment-feed-build-'));
    await build({ root, browser, outDir });
  });
  afterAll(() => rmSync(outDir, { recursive: true, force: true }));

  const file = (name: string) => join(outDir, `${browser}-mv3`, name);
  const manifest = () => JSON.parse(readFileSync(file('manifest.json'), 'utf8'));

  test('asks for these permissions and no more', () => {
    expect(manifest()).toMatchObject({
      manifest_version: 3,
      permissions: [
        ...['storage', 'alarms', 'scripting', 'activeTab'],
        ...(browser === 'chrome' ? ['sidePanel'] : []),
      ],
      host_permissions: ['http://localhost/*'],
      optional_permissions: ['notifications'],
      optional_host_permissions: ['*://*/*'],
      ...own,
    });
  });

  test('shows itself to no page', () => {
    expect(manifest()).not.toHaveProperty('web_accessible_resources');
    expect(manifest()).not.toHaveProperty('content_scripts');
    expect(manifest()).not.toHaveProperty('externally_connectable');
  });

  test('has a name in both languages', () => {
    const title = '__MSG_extensionName__';
    expect(manifest()).toMatchObject({ name: title, default_locale: 'en', action: { default_title: title } });
    expect(readFileSync(file('_locales/zh_CN/messages.json'), 'utf8')).toContain('招聘号助手');
  });

  test('keeps its scripts on pages small', () => {
    expect(statSync(file('detector.js')).size).toBeLessThanOrEqual(12_000);
    expect(statSync(file('badge.js')).size).toBeLessThanOrEqual(40_000);
    expect(statSync(file('reader.js')).size).toBeLessThanOrEqual(40_000);
    expect(statSync(file('whole-reader.js')).size).toBeLessThanOrEqual(84_000);
  });

  test('keeps the vocabulary in the worker alone', () => {
    expect(readFileSync(file('background.js'), 'utf8')).toContain('机电一体化技术');
    const pages = readdirSync(file('chunks')).map((name) => `chunks/${name}`);
    for (const name of ['detector.js', 'reader.js', 'whole-reader.js', 'badge.js', ...pages]) {
      expect(readFileSync(file(name), 'utf8')).not.toContain('机电一体化技术');
    }
  });

  test('announces nothing from its scripts on pages and closes the shadow root', () => {
    for (const name of ['detector.js', 'reader.js', 'whole-reader.js', 'badge.js']) {
      expect(readFileSync(file(name), 'utf8')).not.toMatch(
        /postMessage|extension:\/\/|fetch\(|XMLHttpRequest/,
      );
    }
    expect(readFileSync(file('badge.js'), 'utf8')).toMatch(/mode:\s*[`'"]closed/);
  });
});
