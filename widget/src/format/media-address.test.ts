import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mediaAddress } from './media-address.ts';

test('is beneath the feed, also where that has a path', () => {
  expect(mediaAddress('/v1/media/med_1/a.webp', 'https://feed.example')).toBe(
    'https://feed.example/v1/media/med_1/a.webp',
  );
  expect(mediaAddress('/v1/a.webp', 'https://college.example/feed')).toBe(
    'https://college.example/feed/v1/a.webp',
  );
});

test.each(['https://elsewhere.example/a.webp', 'javascript:alert(1)', 'a.webp', '', 7, undefined])(
  'is nothing for %j',
  (url) => {
    expect(mediaAddress(url, 'https://feed.example')).toBeUndefined();
  },
);

test('never leaves the feed, whatever it is given', () => {
  fc.assert(
    fc.property(fc.string(), (path) => {
      const address = mediaAddress(`/${path}`, 'https://feed.example');
      expect(address === undefined || new URL(address).origin === 'https://feed.example').toBe(true);
    }),
  );
});
