import { expect, test } from 'vitest';
import { checkTarget, RefusedTargetError } from './target.ts';

test.each([
  'http://example.com/hook',
  'ftp://example.com/hook',
  'https://ann:secret@example.com/hook',
  'https://example.com:22/hook',
  'https://example.com:80/hook',
  'https://127.0.0.1/hook',
  'https://2130706433/hook',
  'https://0x7f.1/hook',
  'https://[::1]/hook',
  'https://[::ffff:10.0.0.1]/hook',
  'https://169.254.169.254/latest/meta-data',
  'https://localhost/hook',
  'https://localhost./hook',
  'https://feed.localhost/hook',
  'https://printer.local/hook',
  'https://metadata.google.internal/hook',
  'hook',
])('%s is refused', (url) => {
  expect(() => checkTarget(url, 'public')).toThrow(RefusedTargetError);
});

test.each(['https://example.com/hook?a=1', 'https://例子.中国/hook', 'https://1.1.1.1:8443/hook'])(
  '%s is taken',
  (url) => {
    expect(checkTarget(url, 'public').href).toBe(new URL(url).href);
  },
);

test('for development any web address is, and still no password', () => {
  for (const url of ['http://127.0.0.1:81/hook', 'https://localhost/'])
    expect(checkTarget(url, 'any').href).toBe(url);
  expect(() => checkTarget('http://ann:secret@localhost/', 'any')).toThrow(RefusedTargetError);
});
