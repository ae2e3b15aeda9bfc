import { expect, test } from 'vitest';
import { webAddress } from './web-address.ts';

test('lets http and https addresses become links', () => {
  expect(webAddress('https://jobs.example/1')).toBe('https://jobs.example/1');
  expect(webAddress('HTTP://jobs.example')).toBe('http://jobs.example/');
});

test.each([
  'javascript:alert(1)',
  ' java\nscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  '/jobs/1',
  '//jobs.example',
  '',
  undefined,
])('makes no link of %j', (address) => {
  expect(webAddress(address)).toBeUndefined();
});
