import { expect, test } from 'vitest';
import { parseFeedAddress } from './feed-address.ts';

test.each([
  ['https://feed.example.edu.cn/', 'https://feed.example.edu.cn'],
  [' feed.example.edu.cn ', 'https://feed.example.edu.cn'],
  ['https://example.edu.cn:8443/feed/?x=1#top', 'https://example.edu.cn:8443/feed'],
  ['http://localhost:8787', 'http://localhost:8787'],
])('takes %s as %s', (typed, origin) => {
  expect(parseFeedAddress(typed)).toBe(origin);
});

test.each(['', 'http://feed.example.edu.cn', 'javascript:alert(1)', 'ftp://feed.example', 'not an address'])(
  'refuses "%s"',
  (typed) => {
    expect(parseFeedAddress(typed)).toBeUndefined();
  },
);
