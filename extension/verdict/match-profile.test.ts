import { describe, expect, test } from 'vitest';
import { nobody } from '../profile/student-profile.ts';
import { holdAgainst } from './match-profile.ts';

const today = new Date('2026-11-29');
const student = {
  ...nobody,
  ...{ majors: ['机电一体化技术'], skills: ['PLC编程'], graduationYear: 2027, places: ['杭州'] },
  exclusions: { words: ['夜班'], companies: [] },
};
const nothing = { employmentTypes: [], locations: [], pay: [], skills: [], benefits: [] };
const posting = (description: string) => ({ title: '设备员', details: { ...nothing, description } });

describe('matching a posting with a profile', () => {
  test('gives the reasons in the words of the posting', () => {
    const match = holdAgainst(student, posting('要求：机电一体化等专业，熟悉PLC编程，2027届毕业生。'), today);
    expect(match.band).toBe('strong');
    expect(match.reasons.map(({ kind, quote }) => [kind, quote])).toEqual([
      ['major', '机电一体化'],
      ['graduation', '2027届'],
      ['skill', 'PLC编程'],
    ]);
  });

  test('gives the figures of a pay that is no words', () => {
    const pay = [{ min: 800_000, max: 1_200_000, currency: 'CNY', period: 'month' as const }];
    const paid = { ...student, payFloor: { amount: 700_000, currency: 'CNY', period: 'month' as const } };
    const { title, details } = posting('要求：机电一体化专业。');
    const { reasons } = holdAgainst(paid, { title, details: { ...details, pay } }, today);
    expect(reasons.find(({ kind }) => kind === 'pay')).toMatchObject({ polarity: 'meets', pay: pay[0] });
  });

  test('gives no band where the field is not hers, or where she does not want it', () => {
    const band = (text: string) => holdAgainst(student, posting(text), today).band;
    expect(band('要求：会计专业，熟悉税务。')).toBeUndefined();
    expect(band('要求：机电一体化专业，熟悉PLC编程，需上夜班。')).toBeUndefined();
  });

  test('gives nothing for a posting that was not read', () => {
    expect(holdAgainst(student, { title: 'PLC编程' }, today)).toEqual({ reasons: [] });
  });

  test('tells of the student nothing but what the posting says', () => {
    const match = holdAgainst(student, posting('要求：机电一体化专业，熟悉PLC编程。'), today);
    expect(JSON.stringify(match)).not.toMatch(/杭州|2027|夜班|技术/);
    expect(match.reasons.map((reason) => Object.keys(reason))).toEqual(
      match.reasons.map(() => ['kind', 'polarity', 'quote']),
    );
  });
});
