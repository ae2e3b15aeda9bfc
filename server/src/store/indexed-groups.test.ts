import { describe, expect, test } from 'vitest';
import { estimateShare, splitGroups } from './indexed-groups.ts';

const term = (token: string) => ({ token, prefix: false });
const shares = new Map([
  ['open', 0.87],
  ['china', 0.8],
  ['associate', 0.55],
  ['intern', 0.14],
  ['zhejiang', 0.2],
]);
const split = (...groups: string[]) => {
  const { indexed, rest } = splitGroups(
    groups.map((group) => group.split('|').map(term)),
    shares,
  );
  const named = (of: typeof indexed) => of.map((group) => group.map(({ token }) => token).join('|'));
  return { indexed: named(indexed), rest: named(rest) };
};

describe('the index of tokens is asked', () => {
  test('for the rare first, and not for what nearly all have', () => {
    expect(split('open', 'intern', 'zhejiang')).toEqual({ indexed: ['intern', 'zhejiang'], rest: ['open'] });
  });

  test('for what spares reading many documents, however frequent', () => {
    expect(split('open', 'associate')).toEqual({ indexed: ['associate', 'open'], rest: [] });
  });

  test('for one group at least', () => {
    expect(split('open')).toEqual({ indexed: ['open'], rest: [] });
    expect(split()).toEqual({ indexed: [], rest: [] });
  });

  test('for what it does not know as for what is rare, and then for nothing frequent', () => {
    expect(split('open', 'glassblower', 'associate')).toEqual({
      indexed: ['glassblower'],
      rest: ['associate', 'open'],
    });
  });

  test('for alternatives as often as any of them stands', () => {
    expect(split('open', 'intern|associate|china', 'intern')).toEqual({
      indexed: ['intern'],
      rest: ['open', 'intern|associate|china'],
    });
  });

  test('for a beginning of a token, of which no share is known', () => {
    const beginning = { token: 'open', prefix: true };
    expect(splitGroups([[beginning], [term('open')]], shares)).toEqual({
      indexed: [[beginning]],
      rest: [[term('open')]],
    });
  });
});

describe('the share of documents', () => {
  const estimate = (...groups: string[]) =>
    estimateShare(
      groups.map((group) => group.split('|').map(term)),
      shares,
    );

  test('is that of every group at once', () => {
    expect(estimate('intern', 'zhejiang|associate')).toBeCloseTo(0.14 * 0.75);
    expect(estimate()).toBe(1);
  });

  test('is nothing for a token rarer than all that are known', () => {
    expect(estimate('open', 'glassblower')).toBe(0);
  });

  test('is not guessed before PostgreSQL has looked at the documents', () => {
    expect(estimateShare([[term('open')]], new Map())).toBeUndefined();
  });
});
