import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createNameScan } from './name-scan.ts';

const scanFor = (names: readonly string[]) => {
  const scan = createNameScan<string>();
  for (const name of names) scan.add(name, name);
  return scan;
};
const foundIn = (text: string, ...names: string[]) =>
  scanFor(names)
    .find(text)
    .map(({ items, start, end }) => `${items} ${start}-${end}`);

describe('names in a text', () => {
  test.each([
    ['stand as whole words of Latin', 'Join Acme or Acmeville, MyAcme or Acme.', ['Acme 5-9', 'Acme 34-38']],
    ['stand anywhere in Chinese', '加入杭叉集团吧', ['杭叉集团 2-6']],
    ['end at a change of script', '在Acme公司', ['Acme 1-5']],
    ['are of any width', '西门子（中国）有限公司', ['西门子(中国)有限公司 0-11']],
    ['go over any white space', 'Acme\u00a0Tool\nWorks', ['Acme Tool Works 0-15']],
    ['keep their case', 'ACME acme', []],
    ['are the longest at a place', 'Acme Tool Works', ['Acme Tool Works 0-15']],
    ['may overlap', '临江杭叉集团', ['临江杭叉 0-4', '杭叉集团 2-6']],
  ])('%s', (_, text, expected) => {
    const names = ['Acme', 'Acme Tool Works', '杭叉集团', '临江杭叉', '西门子(中国)有限公司'];
    expect(foundIn(text, ...names)).toEqual(expected);
  });

  test('are given with all that bear them, until none does', () => {
    const scan = createNameScan<string>();
    for (const item of ['one', 'two', 'two']) scan.add('Acme', item);
    expect(scan.find('Acme')).toEqual([{ items: ['one', 'two'], start: 0, end: 4 }]);
    scan.remove('Acme', 'one');
    expect(scan.find('Acme')[0]?.items).toEqual(['two']);
    scan.remove('Acme', 'two');
    scan.remove('Acme', 'two');
    expect(scan.find('Acme')).toEqual([]);
  });

  test('are those that a search for each would find', () => {
    const letters = fc.constantFrom('a', 'b', ' ', '-', '杭', '州', '（', '1');
    const name = fc
      .string({ unit: letters, minLength: 3, maxLength: 7 })
      .map((name) => name.normalize('NFKC'))
      .filter((name) => name.trim() === name && name.length >= 3);
    const pieces = (names: string[]) =>
      fc.array(fc.oneof(fc.constantFrom(...names), letters), { maxLength: 30 }).map((all) => all.join(''));
    const cases = fc
      .array(name, { minLength: 1, maxLength: 8 })
      .chain((names) => fc.record({ names: fc.constant(names), text: pieces(names) }));
    fc.assert(
      fc.property(cases, ({ names, text }) => {
        expect(foundIn(text, ...names)).toEqual(searched(text, names));
      }),
      { numRuns: 2000 },
    );
  });
});

/** The longest name at each place, left out where it lies in one before it. */
function searched(text: string, names: readonly string[]): string[] {
  const plain = text.replaceAll('（', '(');
  const inWord = (at: number) => /^[a-z\d]{2}$/.test(plain.slice(Math.max(0, at - 1), at + 1));
  const found: string[] = [];
  let covered = 0;
  for (let start = 0; start < plain.length; start += 1) {
    const [name] = names
      .filter((name) => plain.startsWith(name, start) && !inWord(start) && !inWord(start + name.length))
      .sort((a, b) => b.length - a.length);
    if (name === undefined || start + name.length <= covered) continue;
    covered = start + name.length;
    found.push(`${name} ${start}-${covered}`);
  }
  return found;
}
