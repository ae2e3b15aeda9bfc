import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';

vi.mock('wxt/browser', () => ({ browser: {} }));
const { allowedMatches, isAllowedHost } = await import('./allowed-sites.ts');
const { policyNames, readPolicy } = await import('./policy.ts');
const { underPolicy } = await import('./under-policy.ts');

const whole = {
  feeds: ['https://feed.example.edu.cn'],
  college: 'org_college',
  boards: ['zhaopin.com', '51job.com'],
  language: 'zh-CN',
  reminderDays: 7,
} as const;

describe('the policy of a college', () => {
  test('is read whole, its addresses in the form in which they are compared', () => {
    const managed = { ...whole, feeds: ['feed.example.edu.cn/'] };
    expect(readPolicy(managed)).toEqual({ policy: whole, problems: [] });
    expect(readPolicy({})).toEqual({ policy: {}, problems: [] });
  });

  test.each([
    ['an unsafe feed', { feeds: ['https://a.example', 'http://b.example'] }, 'feeds.1', 'bad-value'],
    ['no feed', { feeds: [] }, 'feeds', 'bad-value'],
    ['a board that is none of ours', { boards: ['zhaopin.example'] }, 'boards.0', 'bad-value'],
    ['an empty college', { college: ' ' }, 'college', 'bad-value'],
    ['another language', { language: 'fr' }, 'language', 'bad-value'],
    ['another number of days', { reminderDays: 2 }, 'reminderDays', 'bad-value'],
    ['a number as text', { reminderDays: '7' }, 'reminderDays', 'bad-value'],
    ['a name that is none', { feed: 'https://a.example' }, 'feed', 'unknown-name'],
    ['the name of something else', { toString: 1 }, 'toString', 'unknown-name'],
  ])('with %s is taken without it, and says where', (_what, wrong, at, code) => {
    const { [at.split('.')[0] as 'feeds']: _, ...others } = whole;
    expect(readPolicy({ ...whole, ...wrong })).toEqual({
      policy: Object.hasOwn(whole, at.split('.')[0] ?? '') ? others : whole,
      problems: [{ at, code }],
    });
  });

  test('never stops the extension, whatever stands in it', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.oneof(fc.constantFrom(...policyNames), fc.string()), fc.jsonValue()),
        (any) => {
          const { policy, problems } = readPolicy(any);
          expect(Object.keys(policy).length + problems.length).toBe(Object.keys(any).length);
        },
      ),
    );
  });

  test('is described to browsers with the same names and choices', () => {
    const url = new URL('../public/managed-schema.json', import.meta.url);
    const { properties } = JSON.parse(readFileSync(url, 'utf8'));
    expect(Object.keys(properties)).toEqual(policyNames);
    for (const [name, { enum: choices = [] }] of Object.entries<{ enum?: unknown[] }>(properties)) {
      for (const choice of choices) expect(readPolicy({ [name]: choice }).problems).toEqual([]);
    }
    expect(properties.reminderDays.enum).toEqual([1, 3, 7]);
    expect(properties.language.enum).toEqual(['zh-CN', 'en']);
  });
});

describe('settings under a policy', () => {
  const builtIn = 'https://built-in.example';
  const own = { feeds: [builtIn], language: 'auto' as const };

  test("are the student's own where it sets nothing", () => {
    expect(underPolicy(own, {}, builtIn)).toEqual(own);
  });

  test('have its feeds first, in the place of the one of the build', () => {
    const mine = { ...own, feeds: [builtIn, 'https://city.example', whole.feeds[0]] };
    const { policy } = readPolicy(whole);
    expect(underPolicy(mine, policy, builtIn).feeds).toEqual([...whole.feeds, 'https://city.example']);
  });

  test('have its language and days until she chooses', () => {
    const { policy } = readPolicy(whole);
    expect(underPolicy(own, policy, builtIn)).toMatchObject({
      language: 'zh-CN',
      reminders: { daysBefore: 7 },
    });
    const chosen = { ...own, language: 'en' as const, reminders: { daysBefore: 1 as const, since: 5 } };
    expect(underPolicy(chosen, policy, builtIn)).toMatchObject({
      language: 'en',
      reminders: chosen.reminders,
    });
  });
});

describe('pages that may be read by themselves', () => {
  const sites = { feeds: whole.feeds, domains: ['zhaopin.com'] };

  test.each([
    ['www.zhaopin.com', true],
    ['zhaopin.com', true],
    ['feed.example.edu.cn', true],
    ['notzhaopin.com', false],
    ['zhaopin.com.evil.example', false],
  ])('%s: %s', (hostname, allowed) => {
    expect(isAllowedHost(hostname, sites)).toBe(allowed);
    expect(isAllowedHost(hostname, { ...sites, domains: undefined })).toBe(true);
  });

  test('are those of the boards that the college allows, and of the feeds', () => {
    const granted = ['https://*.zhaopin.com/*', 'https://*.51job.com/*', 'https://feed.example.edu.cn/*'];
    expect(allowedMatches(granted, sites)).toEqual([granted[0], granted[2]]);
    expect(allowedMatches(granted, { feeds: [] })).toEqual(granted);
    expect(allowedMatches(['*://www.zhaopin.com/*', '*://a.example/*'], sites)).toEqual([
      '*://www.zhaopin.com/*',
    ]);
  });

  test('are no more where all are granted', () => {
    for (const all of ['*://*/*', '<all_urls>', 'https://*/*']) {
      expect(allowedMatches([all], sites)).toEqual([
        'https://feed.example.edu.cn/*',
        'https://*.zhaopin.com/*',
      ]);
    }
  });
});
