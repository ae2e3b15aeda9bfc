import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readHash, writeHash } from './state-in-hash.ts';

const choice = { q: '机电', values: { region: ['CN-ZJ', 'CN-JS'] } };

test('keeps a choice in the fragment of the address', () => {
  const hash = writeHash('', 'rf', { show: 'jobs', choice });
  expect(hash).toBe('#rf.show=jobs&rf.q=%E6%9C%BA%E7%94%B5&rf.region=CN-ZJ&rf.region=CN-JS');
  expect(readHash(hash, 'rf')).toEqual({ show: 'jobs', choice });
});

test('leaves the choices of other elements and of the page alone', () => {
  const hash = writeHash('#tab=2&other.q=a&rf.q=b', 'rf', { show: 'jobs', choice: { q: '', values: {} } });
  expect(hash).toBe('#tab=2&other.q=a&rf.show=jobs');
  expect(readHash(hash, 'other')).toEqual({ show: '', choice: { q: 'a', values: {} } });
});

test.each(['', '#contact', '#other.q=a'])('reads nothing from %s', (hash) => {
  expect(readHash(hash, 'rf')).toBeUndefined();
});

test('never takes whose list it is from the address', () => {
  const chosen = readHash(
    '#rf.college=org_2&rf.organization=org_3&rf.organizationId=org_4&rf.region=CN',
    'rf',
  );
  expect(chosen?.choice).toEqual({ q: '', values: { region: ['CN'] } });
});

test('gives back whatever is chosen', () => {
  const names = fc.constantFrom('employmentType', 'region', 'education', 'industry', 'kind', 'status');
  const text = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
    .filter((each) => each.isWellFormed());
  const values = fc.dictionary(names, fc.array(text, { minLength: 1, maxLength: 3 }));
  fc.assert(
    fc.property(fc.record({ q: text, values }), (choice) => {
      const hash = writeHash('#a=1', 'rf', { show: 'jobs', choice });
      expect(readHash(hash, 'rf')).toEqual({ show: 'jobs', choice });
    }),
  );
});
