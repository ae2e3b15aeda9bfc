import { describe, expect, test } from 'vitest';
import { nobody } from '../../testing/nobody.ts';
import { judge } from '../judge.ts';

const of = (months: number, description: string) =>
  judge({ ...nobody, monthsOfExperience: months }, { title: '', description })
    .reasons.filter(({ kind }) => kind === 'experience')
    .map(({ polarity, quote }) => `${polarity} ${quote}`)[0];

describe('spans of time that are no experience asked for', () => {
  test.each([
    ['an age', ['must be at least 18 years of age', 'Requirements:\nMust be 21 years of age or older.']],
    [
      'a duration',
      [
        ...[
          'Duration: 12 months.',
          'A contract of 12 months with option of extension.',
          'Contract: 2 years.',
        ],
        ...['3 months of probation', 'Requirements:\nAn internship of 6 months.', '24 months with full pay'],
        ...['A 12 months rotation gives you experience in sales', 'The programme lasts 24 months in total.'],
      ],
    ],
    [
      'what is given',
      [
        ...['12 months of parental leave', 'You get 5 years of free coffee', '6 months of paid leave'],
        ...['Your profile\nOne more day of holiday for each year (for 5 years), and a pension.'],
        ...[
          '工作满一年可享受带薪年假',
          '工作3年可落户',
          '3年晋升为主管，工作5年可持股',
          '合同期3年，工作满1年享受年假',
        ],
      ],
    ],
    [
      'the company’s',
      [
        ...[
          '公司拥有20年行业经验',
          '团队平均从业经验8年',
          '核心团队平均拥有10年以上行业经验',
          '我们具有超过20年的行业经验',
        ],
        ...['公司成立于2005年，具有近20年的制造经验', '一家拥有20年行业经验的企业。'],
        ...['We have 10+ years of experience in logistics.', 'Our team has 15 years of combined experience.'],
        ...['The company has 25 years experience in logistics', 'Build on our 20 years of experience.'],
        ...['With over 30 years of experience, Acme is a leader in pumps.'],
        ...['Acme brings 20+ years of experience to its clients'],
      ],
    ],
    [
      'who teaches',
      [
        ...['由10年经验的师傅带教', '10年经验的师傅一对一带教', '由有15年以上经验的工程师指导'],
        ...['You work with a mentor who has 8 years of experience', 'A mentor who has 8 years of experience'],
        ...['You will learn from engineers with 10 years of experience.'],
      ],
    ],
  ])('%s', (_, texts) => {
    for (const text of texts)
      expect([text, of(0, text), of(600, text)]).toEqual([text, undefined, undefined]);
  });
});

describe('what is asked for remains asked for', () => {
  test.each([
    ['要求：3年以上工作经验', '3年以上工作经验'],
    ['在大型企业具有3年以上工作经验', '3年以上工作经验'],
    ['公司招聘有3年以上经验的焊工', '3年以上经验'],
    ['我们希望你有3年以上经验', '3年以上经验'],
    ['具有3年以上团队管理经验', '3年以上团队管理经验'],
    ['有10年以上经验的师傅', '10年以上经验'],
    ['从事相关工作3年以上', '工作3年'],
    ['相关工作经验满2年可放宽学历', '工作经验满2年'],
    ['应届生勿扰，需3年以上经验', '3年以上经验'],
    ['At least 5 years of experience', '5 years'],
    ['We are looking for engineers with 5 years of experience', '5 years'],
    ['The successful candidate has 5+ years of experience', '5+ years'],
    ['You bring 5 years of experience to our team', '5 years'],
    ['With 5+ years of experience, Python is second nature to you', '5+ years'],
    ['Your profile: 3 years in B2B sales', '3 years'],
    ['0–1 years of experience? No: two years with Python.', 'two years'],
    ["You've shipped products for two years or more.", 'two years or more'],
    ['Python scripting. 2 years minimum.', '2 years minimum'],
    ['Requirements:\n6+ years of B2B sales', '6+ years'],
    ['18 months of experience in a call centre', '18 months'],
    ['No less than 3 years of experience', '3 years'],
    ['不少于3年工作经验', '3年工作经验'],
    ['工作经验不低于3年', '经验不低于3年'],
  ])('%s', (text, quote) => {
    expect(of(6, text)).toBe(`misses ${quote}`);
  });
});

test.each([
  '应届或1年以上经验',
  'Recent graduates or 2 years of experience',
  '2+ years, or a recent graduate: experience',
])('graduates need none where they are the alternative: %s', (text) => {
  expect(of(0, text)).toBeUndefined();
});

describe('a ceiling asks for no experience', () => {
  test.each([
    ...[
      '2年以下工作经验',
      '1年以内工作经验',
      '工作经验不超过2年',
      '不超过2年工作经验',
      '3年及以下经验',
      '2年以下的相关经验',
    ],
    ...['Fewer than 2 years of experience', 'under 2 years of experience', 'Maximum 3 years of experience'],
    ...[
      'Not more than 2 years of experience',
      'Less than 2 years of experience',
      'Up to 2 years of experience',
    ],
  ])('%s', (text) => {
    expect(of(6, text)).toMatch(/^meets/);
    expect(of(60, text)).toBeUndefined();
  });

  test('unless who is under it shall not apply', () => {
    expect(of(6, '经验不足3年者勿投')).toBeUndefined();
  });

  test.each(['1年以下', '1年以内', 'less than 1 year', 'up to 1 year'])(
    'nor does one in the field: %s',
    (text) => {
      const { reasons } = judge({ ...nobody, monthsOfExperience: 0 }, { title: '', experience: { text } });
      expect(reasons.map(({ polarity }) => polarity)).toEqual(['meets']);
    },
  );

  test('but the field without one asks for its beginning', () => {
    const { reasons } = judge(
      { ...nobody, monthsOfExperience: 0 },
      { title: '', experience: { text: '1-3年' } },
    );
    expect(reasons.map(({ polarity }) => polarity)).toEqual(['misses']);
  });
});
