import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parameterOf, readAddress, readParameters } from './address.ts';

describe('an address in parts', () => {
  test('is the same where the parser of the platform is spared', () => {
    const label = fc.stringMatching(/^(?:[a-z0-9]{1,4}|x?n?-{1,3}a|xn--a|0x1|127|)$/);
    const piece = fc.stringMatching(/^[\w\-.~!$&()*+,;=:@/?%#^|']{0,8}$/);
    const parts = fc.tuple(
      fc.array(label, { minLength: 1, maxLength: 4 }),
      fc.constantFrom('', '/', '/a/../', '/./', '/.b', '/a.'),
      piece,
      piece,
      piece,
    );
    fc.assert(
      fc.property(parts, ([labels, path, more, query, fragment]) => {
        const text = `https://${labels.join('.')}${path}${more}?${query}#${fragment}`;
        const read = readAddress(text);
        const url = URL.parse(text);
        expect(read === undefined).toBe(url === null);
        if (!read || !url) return;
        expect(read.host).toBe(url.host.replace(/\.+$/, '').replace(/\.*:443$/, ''));
        const session = /;jsessionid/i.test(url.pathname);
        if (!url.pathname.includes('%') && !session) expect(read.path).toBe(url.pathname.replace(/\/+$/, ''));
        expect(
          String(new URLSearchParams(readParameters(read.query).map(([name, value]) => [name, value]))),
        ).toBe(String(url.searchParams));
        expect(read.fragment).toBe(url.hash);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['https://example.com/a/../b', '/b'],
    ['https://example.com/a/.', '/a'],
    ['https://example.com/.well-known/b.html', '/.well-known/b.html'],
    ['https://example.com/a%2e%2e/b/', '/a../b'],
  ])('of %s has the path %s', (text, path) => {
    expect(readAddress(text)?.path).toBe(path);
  });

  test.each([
    ['https://xn--fiqs8s.cn/', 'xn--fiqs8s.cn'],
    ['https://中国.cn/', 'xn--fiqs8s.cn'],
    ['https://127.1/', '127.0.0.1'],
    ['https://a.0x7f/', undefined],
  ])('of %s has the host %s', (text, host) => {
    expect(readAddress(text)?.host).toBe(host);
  });

  test('finds a parameter whatever its case, and none that is empty', () => {
    const address = readAddress('https://example.com/?jobAdId=7&empty=');
    expect(address && [parameterOf(address, 'jobadid'), parameterOf(address, 'empty')]).toEqual([
      '7',
      undefined,
    ]);
  });
});
