import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Profile } from '../profile/profile.ts';
import { nobody } from '../testing/nobody.ts';
import { criteriaOf, excludedBy } from './criteria.ts';
import { featuresOf, type RankedJob } from './job-features.ts';
import { createRanking, decodeRanking, type RankedHit } from './ranking.ts';
import { fieldKinds, missed, points } from './score.ts';

const plain: RankedJob = {
  ...{ id: 'job_1', title: '岗位', organization: { name: '杭叉集团' }, employmentTypes: [], locations: [] },
  ...{ pay: [], skills: [], graduationYears: [] },
};
const idOf = (number: number) => `job_${number.toString(16).padStart(32, '0')}`;

const someOf = <T>(...values: T[]) => fc.subarray(values);
const jobs = fc.record({
  id: fc.oneof({ weight: 9, arbitrary: fc.nat(12).map(idOf) }, fc.constantFrom('job_x', '工')),
  status: fc.constantFrom('open' as const, 'open' as const, 'closed' as const),
  title: fc.constantFrom('机电一体化工程师', 'PLC Programmer', '焊工', '前台', 'Python developer'),
  organization: fc.record({ name: fc.constantFrom('杭叉集团', 'Acme Inc.') }),
  employmentTypes: someOf('FULL_TIME', 'INTERN'),
  locations: someOf(
    { city: '杭州', region: 'CN-ZJ', country: 'CN' },
    { city: 'Ningbo', region: 'CN-ZJ', country: 'CN' },
    { country: 'CN' },
    { country: 'DE', remote: true },
  ),
  pay: someOf(
    { min: 500_000, max: 800_000, currency: 'CNY', period: 'month', monthsPerYear: 13 },
    { max: 6_000_000, currency: 'EUR', period: 'year' },
    { max: 500, currency: 'CNY', period: 'once' },
  ),
  skills: someOf('PLC', 'SolidWorks', '电工证', '英语', '手工抛光'),
  education: fc.record({
    level: fc.constantFrom('none', 'associate', 'master'),
    majors: someOf('机电一体化技术', '机械类', '会计', '木偶戏', '专业不限'),
  }),
  experience: fc.record({ monthsMin: fc.constantFrom(0, 24, 400) }),
  graduationYears: someOf(2026, 2027),
});
const profiles = fc.record({
  majors: someOf('机电一体化技术', '会计', '木偶戏'),
  degree: fc.constantFrom('associate' as const, 'bachelor' as const, undefined),
  graduationYear: fc.constantFrom(2027, undefined),
  skills: someOf('PLC', 'SolidWorks', 'Python', '手工抛光'),
  places: someOf('Hangzhou', '宁波', '浙江', '德国'),
  remote: fc.boolean(),
  languages: someOf({ name: 'en' }, { name: '德语' }),
  certificates: someOf({ name: '电工证' }),
  monthsOfExperience: fc.constantFrom(0, 30, undefined),
  payFloor: fc.constantFrom({ amount: 700_000, currency: 'CNY', period: 'month' }, undefined),
  employmentTypes: someOf('INTERN'),
  exclusions: fc.record({ words: fc.constant([]), companies: someOf('Acme') }),
}) as fc.Arbitrary<Profile>;

/** Holds each job against the profile by itself. */
function rankOneByOne(
  all: Iterable<RankedJob>,
  profile: Profile,
  limit: number,
): Omit<RankedHit, 'reasons'>[] {
  const ranked = [...all].flatMap((job) => {
    const own = featuresOf(job);
    const has = (features: readonly string[]) => features.some((feature) => own.has(feature));
    let [score, misses, inField] = [0, 0, false];
    for (const { kind, items, neutral, asks } of criteriaOf(profile)) {
      const met = items.filter(({ features }) => has(features)).length;
      score += Math.min(met, points[kind].most) * points[kind].met;
      inField ||= met > 0 && fieldKinds.includes(kind);
      if (met > 0 || has(neutral) || !has(asks)) continue;
      misses += 1;
      score -= missed;
    }
    const shown = inField && misses < 2 && !has(excludedBy(profile));
    return shown ? [{ id: job.id, score }] : [];
  });
  return ranked.sort((a, b) => b.score - a.score || (a.id < b.id ? 1 : -1)).slice(0, limit);
}

describe('a ranking', () => {
  test('has the order in which each job stands by itself', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(jobs, { selector: ({ id }) => id }),
        profiles,
        fc.nat(6),
        (all, profile, limit) => {
          const found = createRanking(all).top(profile, { limit });
          const open = all.filter(({ status }) => status === 'open');
          expect(found.map(({ id, score }) => ({ id, score }))).toEqual(rankOneByOne(open, profile, limit));
        },
      ),
      { numRuns: 200 },
    );
  });

  test('that has followed changes is the one built anew, byte by byte, stored in between or not', () => {
    const change = fc.record({ job: jobs, gone: fc.boolean(), stored: fc.boolean() });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 20 }), profiles, (changes, profile) => {
        let ranking = createRanking();
        const now = new Map<string, RankedJob>();
        for (const { job, gone, stored } of changes) {
          if (gone) expect(ranking.delete(job.id)).toBe(now.has(job.id));
          else ranking.set(job);
          if (gone || job.status === 'closed') now.delete(job.id);
          else now.set(job.id, job);
          if (stored) ranking = decodeRanking(ranking.encode());
        }
        const anew = createRanking(now.values());
        expect(ranking.size).toBe(now.size);
        expect(ranking.top(profile)).toEqual(anew.top(profile));
        const ids = [...now.keys()].sort();
        const { places, scores } = ranking.fitting(profile);
        const fitting = Array.from(places, (place, at) => ({ id: ids[place], score: scores[at] }));
        expect(fitting).toEqual(rankOneByOne([...now.values()], profile, Number.POSITIVE_INFINITY));
        expect(ranking.encode()).toEqual(anew.encode());
      }),
      { numRuns: 100 },
    );
  });

  test('forgets what has gone long ago', () => {
    const ranking = createRanking([{ ...plain, id: idOf(1), skills: ['PLC'] }]);
    for (let turn = 0; turn < 2_500; turn += 1) ranking.set({ ...plain, id: idOf(2), skills: ['PLC'] });
    expect(ranking.size).toBe(2);
    expect(ranking.top({ ...nobody, skills: ['PLC'] }).map(({ id }) => id)).toEqual([idOf(2), idOf(1)]);
  });
});

describe('the reasons of a hit', () => {
  const profile: Profile = {
    ...nobody,
    ...{ majors: ['机电一体化技术'], skills: ['PLC', 'SolidWorks', 'Python'], places: ['Hangzhou'] },
    ...{ degree: 'associate', payFloor: { amount: 600_000, currency: 'CNY', period: 'month' } },
  };
  const reasons = (more: Partial<RankedJob>) =>
    createRanking([{ ...plain, skills: ['PLC'], ...more }])
      .top(profile)
      .flatMap(({ reasons }) =>
        reasons.map(({ kind, polarity, word }) => `${kind} ${polarity} ${word ?? ''}`.trim()),
      );

  test.each([
    [
      'a skill by another name',
      { skills: ['PLC编程', 'solid works'] },
      ['skill meets PLC', 'skill meets SolidWorks'],
    ],
    ['a term of the title', { title: 'PLC调试员', skills: [] }, ['skill meets PLC']],
    [
      'the family of a major',
      { education: { majors: ['自动化类'] } },
      ['major meets 机电一体化技术', 'skill meets PLC'],
    ],
    [
      'a major of the same family, which is neither',
      { education: { majors: ['工业机器人技术'] } },
      ['skill meets PLC'],
    ],
    [
      'a major of another family',
      { education: { majors: ['大数据与会计'] } },
      ['major misses', 'skill meets PLC'],
    ],
    ['any major, which is neither', { education: { majors: ['专业不限'] } }, ['skill meets PLC']],
    ['a higher degree', { education: { level: 'master' } }, ['skill meets PLC', 'degree misses']],
    ['a lower degree', { education: { level: 'vocational' } }, ['skill meets PLC', 'degree meets associate']],
    [
      'a city under its Chinese name',
      { locations: [{ city: '杭州市', region: 'CN-ZJ' }] },
      ['skill meets PLC', 'place meets Hangzhou'],
    ],
    ['another city', { locations: [{ city: '宁波', region: 'CN-ZJ' }] }, ['skill meets PLC', 'place misses']],
    ['a whole country, which is neither', { locations: [{ country: 'CN' }] }, ['skill meets PLC']],
    [
      'pay by the year',
      { pay: [{ max: 9_000_000, currency: 'CNY', period: 'year' }] },
      ['skill meets PLC', 'pay meets 600000'],
    ],
    [
      'too little pay',
      { pay: [{ max: 400_000, currency: 'CNY', period: 'month' }] },
      ['skill meets PLC', 'pay misses'],
    ],
    [
      'pay in another currency, which is neither',
      { pay: [{ max: 1, currency: 'EUR', period: 'month' }] },
      ['skill meets PLC'],
    ],
  ])('name %s', (_, job, expected) => {
    expect(reasons(job)).toEqual(expected);
  });

  test('are none where the field is not met, two kinds are missed or the employer is excluded', () => {
    expect(reasons({ skills: ['英语'] })).toEqual([]);
    expect(reasons({ education: { level: 'master', majors: ['护理'] } })).toEqual([]);
    const exclusions = { words: [], companies: ['杭叉集团股份有限公司'] };
    expect(createRanking([{ ...plain, skills: ['PLC'] }]).top({ ...profile, exclusions })).toEqual([]);
  });
});

describe('stored bytes', () => {
  const buffer = createRanking([
    { ...plain, id: idOf(7), skills: ['PLC', 'SolidWorks'] },
    { ...plain, id: idOf(9), title: '焊工' },
  ]).encode();
  const changed = (at: number, byte: number) => {
    const bytes = new Uint8Array(buffer.slice(0));
    bytes[at] = byte;
    return bytes.buffer;
  };
  const codeOf = (bytes: ArrayBuffer) => {
    try {
      return `${decodeRanking(bytes).size} jobs`;
    } catch (error) {
      return (error as { code?: string }).code;
    }
  };

  test('come back exactly', () => {
    expect(decodeRanking(buffer).encode()).toEqual(buffer);
    expect(codeOf(buffer)).toBe('2 jobs');
  });

  test('of another version are known as such', () => {
    expect(codeOf(changed(2, 2))).toBe('ranking_version_unknown');
  });

  test('with any byte changed, or cut anywhere, are damaged', () => {
    for (let at = 0; at < buffer.byteLength; at += 1) {
      if (at !== 2)
        expect([at, codeOf(changed(at, ~(new Uint8Array(buffer)[at] as number)))]).toEqual([
          at,
          'ranking_damaged',
        ]);
      expect(codeOf(buffer.slice(0, at))).toBe('ranking_damaged');
    }
  });
});
