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
    ['https://example.com/a#apply:~:text=b', 'https://example.com/a'],
    ['https://example.com/a;jsessionid=0A1B.node2?b=1', 'https://example.com/a?b=1'],
    ['https://example.com/#/', 'https://example.com'],
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
    ['https://example.com/a?from=1&sid=2&clid=3', 'https://example.com/a?from=1&sid=2'],
    [
      'https://example.com/a?id=1&spm=a2.b&hmsr=x&gclid=2&mtm_source=y&_hsenc=z',
      'https://example.com/a?id=1',
    ],
    ['https://example.com/a?id=中&b=c+d', 'https://example.com/a?b=c+d&id=%E4%B8%AD'],
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

  test.each([
    ['https://example.com/jobs#welder', 'https://example.com/jobs#welder'],
    ['https://example.com/jobs#job-12', 'https://example.com/jobs#job-12'],
    ['https://example.com/jobs#gh_jid=12&utm_source=x', 'https://example.com/jobs#gh_jid=12'],
    ['https://example.com/jobs#utm_source=x', 'https://example.com/jobs'],
  ])('keeps of the fragment of %s what may be one of several postings of a page', (address, canonical) => {
    expect(canonicalUrl(address)).toBe(canonical);
  });

  test('is one for every order of parameters, with and without a campaign', () => {
    const parameter = fc.tuple(fc.stringMatching(/^[a-z]{1,4}$/), fc.string({ unit: 'grapheme' }));
    const campaign = fc.constantFrom<[string, string]>(['utm_id', '1'], ['gclid', 'a b'], ['SPM', '中']);
    fc.assert(
      fc.property(fc.uniqueArray(parameter), fc.array(campaign), fc.boolean(), (own, added, turn) => {
        const all = turn ? [...added, ...own.toReversed()] : [...own, ...added];
        const [plain, other] = [own, all].map((list) => `https://example.com/a?${new URLSearchParams(list)}`);
        expect(canonicalUrl(other ?? '')).toBe(canonicalUrl(plain ?? ''));
      }),
    );
  });

  test.each([
    ['https://example.com/a?id=9&lang=zh-CN', 'https://example.com/a?id=9'],
    ['https://example.com/a?hl=en', 'https://example.com/a'],
    ['https://example.com/a?Locale=zh_Hans_CN&id=9', 'https://example.com/a?id=9'],
    ['https://example.com/x#/job/12?lang=ja', 'https://example.com/x#/job/12'],
  ])('of %s names no language', (address, canonical) => {
    expect(canonicalUrl(address)).toBe(canonical);
  });

  test.each([
    'https://example.com/a?lang=7',
    'https://example.com/a?lang=go',
    'https://example.com/a?lang=english-teacher',
    'https://example.com/a?hl=',
    'https://example.com/a?l=en',
    'https://example.com/a?language=en',
    'https://example.com/a?locale=hangzhou',
    'https://example.com/a?id=en',
  ])('keeps of %s what may be more than a language', (address) => {
    expect(canonicalUrl(address)).toBe(address);
  });

  test('is one in all languages, and differs where what names the posting does', () => {
    const language = fc.record({
      name: fc.constantFrom('lang', 'locale', 'hl', 'LANG'),
      value: fc.constantFrom('en', 'zh', 'zh-CN', 'zh_CN', 'zh-Hant-TW', 'pt-BR', 'es-419', 'EN_us'),
    });
    const name = fc.oneof(
      fc.constantFrom('id', 'job', 'gh_jid', 'l', 'language', 'lng', 'locales', 'langs'),
      fc.stringMatching(/^[a-z]{1,4}$/).filter((own) => own !== 'lang' && own !== 'hl'),
    );
    const text = fc.oneof(fc.string({ minLength: 1 }), fc.constantFrom('en', 'zh-CN', 'de'));
    const written = (own: [string, string], chosen: { name: string; value: string }[]) =>
      canonicalUrl(
        `https://example.com/?${new URLSearchParams([own, ...chosen.map((one) => [one.name, one.value])])}`,
      );
    fc.assert(
      fc.property(name, text, text, fc.array(language, { maxLength: 2 }), (own, a, b, chosen) => {
        expect(written([own, a], chosen)).toBe(written([own, a], []));
        expect(written([own, a], chosen) === written([own, b], [])).toBe(a === b);
      }),
    );
  });

  test('differs where any parameter that is no campaign differs', () => {
    const text = fc.string({ minLength: 1 });
    fc.assert(
      fc.property(fc.constantFrom('id', 'job', 'ref', 'source', 'from', 'p'), text, text, (name, a, b) => {
        const [one, other] = [a, b].map((value) =>
          canonicalUrl(`https://example.com/?${new URLSearchParams({ [name]: value })}`),
        );
        expect(one === other).toBe(a === b);
      }),
    );
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
      { numRuns: 2000, examples: [['http://a.aa#&=~'], ['http://a.aa/?%3d#/'], ['http://a.aa#a=1&=~']] },
    );
  });
});
