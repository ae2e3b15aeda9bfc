import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalUrl } from './canonical-url.ts';

describe('the canonical address', () => {
  test.each([
    ['http://Jobs.Example.COM:80/a/', 'https://jobs.example.com/a'],
    ['https://example.com:443', 'https://example.com'],
    ['http://example.com:8080/a', 'https://example.com:8080/a'],
    ['https://example.com./a', 'https://example.com/a'],
    ['https://me:secret@example.com/a', 'https://example.com/a'],
    ['https://example.com/%7Ea/%e4%b8%ad', 'https://example.com/~a/%E4%B8%AD'],
    ['https://example.com/中', 'https://example.com/%E4%B8%AD'],
    ['https://example.com/a#requirements', 'https://example.com/a'],
    ['https://example.com/a#:~:text=b/c', 'https://example.com/a'],
  ])('of %s is %s', (address, canonical) => {
    expect(canonicalUrl(address)).toBe(canonical);
  });

  test.each([
    ['https://example.com/jobs?utm_source=x&gh_jid=5&gh_src=y', 'https://example.com/jobs?gh_jid=5'],
    ['https://example.com/jobs?ashby_jid=a-1&fbclid=2', 'https://example.com/jobs?ashby_jid=a-1'],
    ['https://example.com/jobs?b=2&a=1&a=1', 'https://example.com/jobs?a=1&b=2'],
    ['https://example.com/a?lever-source%5B%5D=x&id=9', 'https://example.com/a?id=9'],
    ['https://example.com/a?%75tm_medium=x', 'https://example.com/a'],
    ['https://example.com/a?source=2&ref=3', 'https://example.com/a?ref=3&source=2'],
  ])('keeps of %s what may name the posting', (address, canonical) => {
    expect(canonicalUrl(address)).toBe(canonical);
  });

  test.each([
    ['https://app.example.com/x#/job/12', 'https://app.example.com/x#/job/12'],
    ['https://app.example.com/x#!/job/12/', 'https://app.example.com/x#!/job/12/'],
    ['https://app.example.com/x/#en/job/12?utm_medium=a', 'https://app.example.com/x#en/job/12'],
  ])('keeps the fragment of %s, by which the site routes', (address, canonical) => {
    expect(canonicalUrl(address)).toBe(canonical);
  });

  test('drops every parameter where the path of a known system names the posting', () => {
    expect(canonicalUrl('https://boards.greenhouse.io/acme/jobs/123?ref=a&source=b')).toBe(
      'https://boards.greenhouse.io/acme/jobs/123',
    );
  });

  test.each(['', 'nonsense', 'javascript:alert(1)', 'data:text/html,x', 'mailto:a@example.com', '/jobs/1'])(
    'of %j does not exist',
    (address) => {
      expect(canonicalUrl(address)).toBeUndefined();
    },
  );

  test('is its own canonical address', () => {
    const address = fc.oneof(
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
      fc
        .tuple(fc.webUrl(), fc.string({ unit: 'grapheme' }), fc.string(), fc.string({ unit: 'binary' }))
        .map(([url, path, query, fragment]) => `${url}/${path}?${query}#/${fragment}`),
    );
    fc.assert(
      fc.property(address, (url) => {
        const once = canonicalUrl(url);
        expect(once === undefined ? undefined : canonicalUrl(once)).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });
});
