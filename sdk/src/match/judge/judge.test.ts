import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Profile } from '../profile/profile.ts';
import { nobody } from '../testing/nobody.ts';
import { judge } from './judge.ts';
import type { JudgedPosting } from './reading.ts';
import type { Reason } from './verdict.ts';

const student: Profile = {
  ...nobody,
  ...{ majors: ['机电一体化技术'], degree: 'associate', graduationYear: 2026, monthsOfExperience: 0 },
  skills: ['PLC编程', 'AutoCAD', 'Python'],
  places: ['杭州'],
  languages: [{ name: '英语', level: 'working' }],
  certificates: [{ name: '英语四级', score: 430 }],
  payFloor: { amount: 500_000, currency: 'CNY', period: 'month' },
};

const asks = (description: string, profile: Profile = student, posting: Partial<JudgedPosting> = {}) =>
  judge(profile, { title: '', description, postedAt: '2026-11-20', ...posting }).reasons.map(
    ({ kind, polarity, quote }) => `${kind} ${polarity} ${quote}`,
  );

describe('what a posting asks', () => {
  test.each([
    ['要求：大专及以上学历。', 'degree meets 大专'],
    ['要求：本科及以上学历。', 'degree misses 本科'],
    ['要求：博士优先，大专以上即可。', 'degree meets 大专'],
    ['要求：本科学历（硕士优先）。', 'degree misses 本科'],
    ['要求：博士学历，或大专学历且有经验。', 'degree meets 大专'],
    ['要求：学历不限。', 'degree meets 学历不限'],
    ["Requirements: a bachelor's degree.", "degree misses bachelor's"],
    ['No degree required.', 'degree meets No degree'],
    ['要求：机械类、机电类相关专业。', 'major meets 机械'],
    ['要求：电气、电子等专业。', 'major misses 电气'],
    ['要求：自动化或数控相关专业。', 'major meets 自动化'],
    ['要求：会计、金融等专业。', 'major misses 会计'],
    ['要求：专业不限。', 'major meets 专业不限'],
    ['招2026届毕业生。', 'graduation meets 2026届'],
    ['招2025届毕业生。', 'graduation misses 2025届'],
    ['只招应届生。', 'graduation meets 应届生'],
    ['毕业两年内。', 'graduation meets 毕业两年内'],
    ['For the class of 2024.', 'graduation misses class of 2024'],
    ['要求：熟悉PLC编程。', 'skill meets PLC编程'],
    ['要求：熟悉SolidWorks。', 'skill misses SolidWorks'],
    ['You must know Rust.', 'skill misses Rust'],
    ['要求：英语六级。', 'certificate misses 英语六级'],
    ['要求：英语四级425分以上。', 'certificate meets 英语四级'],
    ['要求：英语四级500分以上。', 'certificate misses 英语四级'],
    ['要求：日语流利。', 'language misses 日语'],
    ['要求：英语读写熟练。', 'language meets 英语'],
    ['要求：3年以上工作经验。', 'experience misses 3年以上工作经验'],
    ['无需经验。', 'experience meets 无需经验'],
    ['At least two years of experience required.', 'experience misses two years'],
    ['工作地点：杭州市萧山区', 'place meets 杭州市萧山区'],
    ['工作地点：成都', 'place misses 成都'],
    ['薪资：6-8千/月', 'pay meets 6-8千/月'],
    ['薪资：3-4千/月', 'pay misses 3-4千/月'],
  ])('%s → %s', (text, reason) => {
    expect(asks(text)).toContain(reason);
  });

  test.each([
    ['preferred', '加分项：会Rust；有日语N1；硕士。'],
    ['preferred', '要求：会SolidWorks者优先，硕士优先。'],
    ['preferred', 'Nice to have: Rust, fluent Japanese.'],
    ['denied', '不要求会SolidWorks，不需要英语六级。'],
    ['denied', "Requirements:\nPython\nYou won't need: Rust"],
    ['denied', "You don't need to know Rust, and no Japanese is required."],
    ['invited', '欢迎2025届毕业生。'],
    ['the company’s', '公司简介：本科以上员工200人，有10年以上行业经验，我们用Rust。'],
    ['unknown pay', '薪资：面议'],
  ])('nothing is missed that is only %s: %s', (_, text) => {
    expect(asks(text).filter((reason) => reason.includes(' misses '))).toEqual([]);
  });

  test('one of several alternatives is enough, and of a list of all each counts', () => {
    expect(asks('要求：熟悉SolidWorks或AutoCAD。').join()).not.toContain('misses');
    expect(asks('Must know Java, Go or Python.').join()).not.toContain('misses');
    expect(asks('要求：熟悉SolidWorks、AutoCAD。')).toContain('skill misses SolidWorks');
  });

  test('fresh graduates are reckoned from the day of the posting, and unknown without one', () => {
    const of = (posting: Partial<JudgedPosting>, today?: string) =>
      judge(
        student,
        { title: '', description: '要求应届毕业生', ...posting },
        today ? { today: new Date(today) } : {},
      ).reasons.map(({ polarity }) => polarity);
    expect(of({ postedAt: '2025-09-01' })).toEqual(['meets']);
    expect(of({ postedAt: '2023-09-01' })).toEqual(['misses']);
    expect(of({}, '2026-03-01')).toEqual(['meets']);
    expect(of({})).toEqual([]);
  });

  test('fields of the posting count like its text', () => {
    const posting: JudgedPosting = {
      title: 'PLC编程工程师（实习）',
      locations: [{ name: '成都', city: '成都', region: 'CN-SC', country: 'CN' }],
      pay: [{ min: 300_000, max: 400_000, currency: 'CNY', period: 'month' }],
      education: { level: 'bachelor' },
      experience: { monthsMin: 36 },
      employmentTypes: ['INTERN'],
    };
    const profile: Profile = { ...student, employmentTypes: ['FULL_TIME'] };
    expect(
      judge(profile, posting).reasons.map(({ kind, polarity, field }) => [kind, polarity, field]),
    ).toEqual([
      ['degree', 'misses', 'education'],
      ['skill', 'meets', 'title'],
      ['place', 'misses', 'locations'],
      ['experience', 'misses', 'experience'],
      ['pay', 'misses', 'pay'],
      ['employment', 'misses', 'employmentTypes'],
    ]);
  });
});

describe('exclusions', () => {
  const careful: Profile = {
    ...student,
    exclusions: { words: ['夜班', 'night shift'], companies: ['优客外包'] },
  };

  test.each([['能上夜班。'], ['Night shift work.'], ['<b>夜班</b>补贴']])('hear %s', (text) => {
    expect(judge(careful, { title: 'x', description: text })).toMatchObject({ band: 'none', score: 0 });
  });

  test.each([['无夜班。'], ['不上夜班'], ['No night shifts.'], ['Nightly builds'], ['Night shift? Never.']])(
    'do not hear %s',
    (text) => {
      expect(asks(text, careful)).toEqual([]);
    },
  );

  test('name an employer by any of its names', () => {
    const employer = { name: '优客外包有限公司' };
    expect(asks('', careful, { employer })).toEqual(['exclusion excluded 优客外包有限公司']);
  });
});

describe('a verdict', () => {
  const fits = '要求：机电类专业，大专以上；会PLC编程；无需经验。';
  const at = (city: string): Partial<JudgedPosting> => ({
    locations: [{ city, region: 'CN-ZJ', country: 'CN' }],
  });

  test('is strong where the field and two further things fit', () => {
    expect(judge(student, { title: '', description: fits, ...at('杭州') }).band).toBe('strong');
  });

  test('is capped by one thing missed, and more by two', () => {
    const one = judge(student, { title: '', description: fits, ...at('宁波') });
    expect([one.band, one.score]).toEqual(['some', 0.59]);
    const two = judge(student, { title: '', description: `${fits}要求本科。`, ...at('宁波') });
    expect([two.band, two.score]).toEqual(['none', 0.29]);
  });

  test('is none where nothing of the field fits, however much else does', () => {
    expect(judge(student, { title: '', description: '学历不限，无需经验', ...at('杭州') }).band).toBe('none');
  });

  test('of an empty profile or posting has no reasons', () => {
    expect(judge(nobody, { title: '数控', description: fits })).toEqual({
      band: 'none',
      score: 0,
      reasons: [],
    });
    expect(judge(student, { title: '' }).reasons).toEqual([]);
  });
});

const piece = fc.constantFrom(
  ...[
    '要求：',
    '本科',
    '大专以上',
    '，',
    '。',
    '\n',
    'PLC编程',
    '优先',
    '<li>',
    '</li>',
    '<b>',
    '</b>',
    '&nbsp;',
    '&amp;',
  ],
  ...[
    '2026届',
    '英语四级',
    '机械类专业',
    ' must know ',
    'Python',
    ' or ',
    'Java',
    'ＵＧ',
    '3年经验',
    '😀',
    '无需',
    '、',
  ],
  ...[
    'About us:',
    'Requirements:',
    ' 不限',
    '学历',
    '杭州',
    '工作地点：',
    '薪资：5千/月',
    "bachelor's degree in ",
    '<',
    '&',
  ],
);

describe('reasons', () => {
  test('quote the source exactly, whatever markup it holds', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const posting: JudgedPosting = {
          title: 'PLC <b>',
          description: pieces.join(''),
          postedAt: '2026-11-20',
        };
        const source = { title: posting.title, description: posting.description } as Record<string, string>;
        for (const { field, quote, start, end } of judge(student, posting).reasons) {
          expect(quote).not.toBe('');
          expect(source[field]?.slice(start, end)).toBe(quote);
        }
      }),
    );
  });

  test('are the same each time', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const posting: JudgedPosting = { title: '', description: pieces.join('') };
        expect(judge(student, posting)).toEqual(judge(structuredClone(student), posting));
      }),
    );
  });

  test('read through markup as through plain text', () => {
    const words = ({ kind, polarity }: Reason) => `${kind} ${polarity}`;
    const html =
      '<p><strong>任职要求</strong></p><ul><li>本科及以上&nbsp;学历</li><li>熟悉<em>PLC编程</em></li></ul>';
    const plain = '任职要求\n本科及以上 学历\n熟悉PLC编程';
    expect(judge(student, { title: '', description: html }).reasons.map(words)).toEqual(
      judge(student, { title: '', description: plain }).reasons.map(words),
    );
  });
});

test.each([
  [{ name: '杭州市', city: '杭州市', region: 'CN-ZJ', country: 'CN' }, 'meets'],
  [{ name: 'Hangzhou', city: 'Hangzhou', region: 'CN-ZJ', country: 'CN' }, 'meets'],
  [{ name: '宁波市', city: '宁波市', region: 'CN-ZJ', country: 'CN' }, 'misses'],
])('a city is the same by its short, full and Latin name: %j', (place, polarity) => {
  const { reasons } = judge(student, { title: '钳工', locations: [place] });
  expect(reasons.find(({ kind }) => kind === 'place')?.polarity).toBe(polarity);
});

test.each([
  [['机电一体化技术', '数控技术'], 'meets', '机电一体化技术'],
  [['Mechatronics'], 'meets', 'Mechatronics'],
  [['会计'], 'misses', '会计'],
])('majors that are given as such are asked for: %j', (majors, polarity, quote) => {
  const { reasons } = judge(student, { title: '技术员', education: { majors } });
  expect(reasons.find(({ kind }) => kind === 'major')).toMatchObject({ polarity, quote, field: 'education' });
});

test.each([
  [[2026, 2027], 'meets'],
  [[2020], 'misses'],
])('years of graduation that are given as such are asked for: %j', (graduationYears, polarity) => {
  const { reasons } = judge({ ...student, graduationYear: 2027 }, { title: '技术员', graduationYears });
  expect(reasons.find(({ kind }) => kind === 'graduation')).toMatchObject({ polarity });
});
