import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentFingerprint } from './content-fingerprint.ts';

type Content = Parameters<typeof contentFingerprint>[0];

const hangzhou = { city: '杭州', region: 'CN-ZJ', country: 'CN' };
const ningbo = { city: '宁波', region: 'CN-ZJ', country: 'CN' };
const welder: Content = {
  title: '焊工(C++ 方向)',
  employer: { name: '杭叉集团股份有限公司' },
  locations: [hangzhou, ningbo],
};
const engineer: Content = {
  title: 'Senior Design Engineer, R&D',
  employer: { name: 'Acme Motors, Inc.' },
  locations: [{ city: 'Springfield', region: 'US-IL', country: 'US' }],
};

describe('the fingerprint of what a posting says', () => {
  test.each<[string, Content, Partial<Content>]>([
    ['width and brackets', welder, { title: '焊工（Ｃ＋＋方向）' }],
    ['case, spaces and punctuation', engineer, { title: 'senior design engineer – R & D' }],
    ['whom the title addresses', engineer, { title: 'Senior Design Engineer, R&D (m/f/d)' }],
    ['the legal form', engineer, { employer: { name: 'ACME Motors' } }],
    ['the legal form in Chinese', welder, { employer: { name: '杭叉集团' } }],
    ['the order of places', welder, { locations: [ningbo, hangzhou, hangzhou] }],
    ['the words of a place', welder, { locations: [{ ...hangzhou, name: '杭州·萧山区' }, ningbo] }],
    ['the 市 of a city', welder, { locations: [{ ...hangzhou, city: '杭州市' }, ningbo] }],
  ])('does not depend on %s', (_, posting, change) => {
    expect(contentFingerprint({ ...posting, ...change })).toBe(contentFingerprint(posting));
  });

  test.each<[string, Content, Partial<Content>]>([
    ['another level', engineer, { title: 'Design Engineer, R&D' }],
    ['a number in the title', engineer, { title: 'Senior Design Engineer 2, R&D' }],
    ['C for C++', welder, { title: '焊工(C 方向)' }],
    ['another branch of the employer', welder, { employer: { name: '浙江杭叉集团股份有限公司' } }],
    ['another city', welder, { locations: [hangzhou] }],
    ['a city of that name elsewhere', engineer, { locations: [{ city: 'Springfield', region: 'US-MO' }] }],
    ['work from anywhere', engineer, { locations: [{ country: 'US', remote: true }] }],
    ['no place', engineer, { locations: [] }],
    ['a place that is only words', engineer, { locations: [{ name: 'Springfield' }] }],
  ])('differs for %s', (_, posting, change) => {
    expect(contentFingerprint({ ...posting, ...change })).not.toBe(contentFingerprint(posting));
  });

  test('does not let a word pass from one field to the next', () => {
    const one = contentFingerprint({ title: 'Fitter Acme', employer: { name: 'Motors' }, locations: [] });
    const other = contentFingerprint({ title: 'Fitter', employer: { name: 'Acme Motors' }, locations: [] });
    expect(one).not.toBe(other);
  });

  test('is one for two openings that say the same, which is why it is no identity', () => {
    const [first, second] = [
      { ...engineer, identifier: 'R-1', url: 'https://acme.example/1' },
      { ...engineer, identifier: 'R-2', url: 'https://acme.example/2' },
    ];
    expect(contentFingerprint(first)).toBe(contentFingerprint(second));
  });

  test('does not exist without a title or an employer', () => {
    expect(contentFingerprint({ ...welder, title: '——' })).toBeUndefined();
    expect(contentFingerprint({ title: '焊工', locations: [hangzhou] })).toBeUndefined();
    expect(contentFingerprint({ ...welder, employer: { name: ' ' } })).toBeUndefined();
  });

  test('is a safe integer for any words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (title, name) => {
        const fingerprint = contentFingerprint({ title, employer: { name }, locations: [{ name }] });
        expect(fingerprint === undefined || Number.isSafeInteger(fingerprint)).toBe(true);
      }),
    );
  });
});
