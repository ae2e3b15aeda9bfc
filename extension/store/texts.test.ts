import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

describe.each([
  ['en', 'en'],
  ['zh_CN', 'zh-CN'],
])('the words that stores take, %s', (locale, language) => {
  const { extensionName, extensionDescription } = JSON.parse(
    read(`../public/_locales/${locale}/messages.json`),
  );
  const listing = read(`listing.${language}.md`);

  test('keep within the limits of the stores', () => {
    // https://developer.chrome.com/docs/extensions/reference/manifest/name and …/description
    expect([...extensionName.message].length).toBeLessThanOrEqual(75);
    expect([...extensionDescription.message].length).toBeLessThanOrEqual(132);
  });

  test('are the same in the package and in the listing', () => {
    expect(listing).toContain(`# ${extensionName.message}\n`);
    expect(listing).toContain(`\n${extensionDescription.message}\n`);
  });

  test('say of each permission what it is for', () => {
    for (const permission of [
      ...['storage', 'alarms', 'scripting', 'activeTab', 'sidePanel', 'notifications'],
      ...['host_permissions', 'optional_host_permissions'],
    ]) {
      expect(listing).toContain(`| \`${permission}\` |`);
    }
  });
});
