import { expect, test } from 'vitest';
import { chooseLocale } from './language.ts';

test.each([
  [['zh-TW', 'en'], 'zh-CN', 'zh-TW'],
  [['fr', 'en-GB', 'zh'], 'en', 'en-GB'],
  [['ZH-hans-CN'], 'zh-CN', 'ZH-hans-CN'],
  [['fr', 'de'], 'en', 'en'],
  [['en_US', 'zh-CN'], 'zh-CN', 'zh-CN'],
  [['zho', 'english'], 'en', 'en'],
  [[], 'en', 'en'],
])('for %j speaks %s and formats by %s', (wishes, language, tag) => {
  expect(chooseLocale(wishes)).toMatchObject({ language, tag });
});
