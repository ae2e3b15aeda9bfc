import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build } from 'wxt';
import { builtFiles, sourceFiles } from '../scripts/package-files.ts';
import { zipFiles } from '../scripts/zip-files.ts';

const root = new URL('..', import.meta.url).pathname;

const chromium = {
  minimum_chrome_version: '126',
  storage: { managed_schema: 'managed-schema.json' },
  side_panel: { default_path: 'sidepanel.html' },
};

describe.each([
  ['chrome', chromium],
  ['edge', chromium],
  [
    'firefox',
    {
      browser_specific_settings: {
        gecko: {
          id: 'companion@recruitment-feed.org',
          strict_min_version: '147.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
      sidebar_action: { default_panel: 'sidepanel.html' },
    },
  ],
])('the %s build', (browser, own) => {
  let outDir: string;
  beforeAll(async () => {
    outDir = mkdtempSync(join(tmpdir(), 'recruitment-feed-build-'));
    await build({ root, browser, outDir });
  });
  afterAll(() => rmSync(outDir, { recursive: true, force: true }));

  const folder = () => join(outDir, `${browser}-mv3`);
  const file = (name: string) => join(folder(), name);
  const manifest = () => JSON.parse(readFileSync(file('manifest.json'), 'utf8'));

  test('asks for these permissions and no more', () => {
    const asking = Object.keys(manifest()).filter((key) => /permissions|content_sec|update/.test(key));
    const [sites, permissions] = [
      ['host_permissions', 'optional_host_permissions'],
      ['optional_permissions', 'permissions'],
    ];
    expect(asking.toSorted()).toEqual([...sites, ...permissions]);
    expect(manifest()).toMatchObject({
      manifest_version: 3,
      permissions: [
        ...['storage', 'alarms', 'scripting', 'activeTab'],
        ...(browser === 'firefox' ? [] : ['sidePanel']),
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

  test.each(['en', 'zh-CN'])('answers the searches of the privacy policy as it says, %s', (language) => {
    const policy = readFileSync(join(root, `store/privacy.${language}.md`), 'utf8');
    const searches = [...policy.matchAll(/^(grep .*) #(.*)$/gm)];
    expect(searches).toHaveLength(6);
    for (const [, command = '', answer = ''] of searches) {
      const { stdout } = spawnSync('sh', ['-c', command], { cwd: folder(), encoding: 'utf8' });
      expect([command, stdout.trim()]).toEqual([command, answer.trim()]);
    }
  });

  test('has a name in both languages', () => {
    const title = '__MSG_extensionName__';
    expect(manifest()).toMatchObject({ name: title, default_locale: 'en', action: { default_title: title } });
    expect(readFileSync(file('_locales/zh_CN/messages.json'), 'utf8')).toContain('招聘号助手');
  });

  test('keeps its scripts on pages small', () => {
    expect(statSync(file('detector.js')).size).toBeLessThanOrEqual(12_000);
    expect(statSync(file('badge.js')).size).toBeLessThanOrEqual(40_000);
    expect(statSync(file('reader.js')).size).toBeLessThanOrEqual(42_000);
    expect(statSync(file('whole-reader.js')).size).toBeLessThanOrEqual(88_000);
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

test('builds the same package from the sources that Mozilla gets', () => {
  const outDir = mkdtempSync(join(tmpdir(), 'recruitment-feed-sources-'));
  const copy = join(outDir, 'copy');
  for (const [path, content] of sourceFiles()) {
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    writeFileSync(join(copy, path), content);
  }
  const modules = join(root, '../node_modules');
  mkdirSync(join(copy, 'node_modules/@recruitment-feed'), { recursive: true });
  symlinkSync(join(copy, 'sdk'), join(copy, 'node_modules/@recruitment-feed/sdk'));
  for (const name of readdirSync(modules)) {
    const link = join(copy, 'node_modules', name);
    if (!existsSync(link)) symlinkSync(join(modules, name), link);
  }
  const packageOf = (folder: string) => {
    const env = { ...process.env, NODE_ENV: 'production' };
    const { status, stderr } = spawnSync('npx', ['wxt', 'build', '-b', 'firefox'], { cwd: folder, env });
    expect([status, String(stderr)]).toEqual([0, '']);
    const packed = zipFiles(builtFiles(join(folder, '.output/firefox-mv3')));
    return createHash('sha256').update(packed).digest('hex');
  };
  try {
    expect(packageOf(join(copy, 'extension'))).toBe(packageOf(root));
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
});
