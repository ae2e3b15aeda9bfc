import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Profile } from '../profile/profile.ts';
import { judge } from './judge.ts';
import type { JudgedPosting } from './reading.ts';

const student: Profile = {
  ...{
    majors: ['mechanical engineering', '机械设计制造及其自动化'],
    degree: 'bachelor',
    graduationYear: 2026,
  },
  skills: ['SolidWorks', 'PLC编程', '外贸'],
  places: ['杭州', 'London'],
  languages: [{ name: 'English', level: 'fluent' }],
  certificates: [{ name: '英语六级', score: 500 }],
  monthsOfExperience: 12,
  employmentTypes: ['FULL_TIME'],
  exclusions: { words: ['夜班'], companies: [] },
};

/** Words for traits that may not count, by what one may stand for another. */
const traits = {
  gender: [
    '男',
    '女',
    '男女不限',
    '男士',
    '女士',
    '限男性',
    '限女性',
    'male',
    'female',
    'men',
    'women',
    'm/f/d',
    'he',
    'she',
  ],
  age: [
    '18-35岁',
    '45岁以下',
    '年龄不限',
    '25周岁以上',
    '90后',
    'aged 18 to 35',
    'under 40 years old',
    'young',
    'over 50',
  ],
  origin: [
    '汉族',
    '少数民族',
    '回族优先',
    '本地户籍',
    '外地户口',
    'Asian',
    'Black',
    'Hispanic',
    'native-born',
    'any ethnicity',
  ],
  family: ['已婚', '未婚', '已婚已育', '单身', 'married', 'single', 'with children', 'no children'],
  looks: ['形象气质佳', '五官端正', '身高165cm以上', '附近期照片', 'attach a photo', 'good-looking', 'tall'],
  names: [
    '王伟',
    '李娜',
    '联系人：张女士',
    '刘先生',
    'Contact: Emily Walsh',
    'Jamal Washington',
    'Mr. Smith',
    '阿依古丽',
  ],
};

const chinese = [
  '任职要求：',
  '本科及以上学历，机械类相关专业；',
  '熟悉SolidWorks或AutoCAD，会PLC编程者优先；',
  '2026届毕业生，英语六级；',
  '3年以上工作经验；',
  '不上夜班；',
  '工作地点：杭州',
];
const english = [
  'Requirements',
  "Bachelor's degree in mechanical engineering or a related field.",
  'SolidWorks is a must, PLC programming a plus.',
  'Fluent English.',
  'At least two years of experience.',
  'Class of 2026 welcome.',
];

const without = (posting: JudgedPosting, profile: Profile) => {
  const { band, score, reasons } = judge(profile, posting);
  return { band, score, reasons: reasons.map(({ start: _, end: __, ...rest }) => rest) };
};

const anyTrait = fc.constantFrom(...Object.values(traits).flat());
const insertions = fc.array(fc.tuple(fc.nat(), anyTrait), { minLength: 1, maxLength: 5 });

test.each([
  ['Chinese', chinese, '；\n'],
  ['English', english, '.\n'],
])('words of protected traits in a %s posting change no verdict', (_, lines, stop) => {
  const plain = without(
    { title: 'Engineer', description: lines.join('\n'), postedAt: '2026-11-20' },
    student,
  );
  expect(plain.reasons.length).toBeGreaterThan(4);
  fc.assert(
    fc.property(insertions, (inserted) => {
      const text = [...lines];
      for (const [at, trait] of inserted) text.splice(1 + (at % text.length), 0, `${trait}${stop.trim()}`);
      const posting = { title: 'Engineer', description: text.join('\n'), postedAt: '2026-11-20' };
      expect(without(posting, student)).toEqual(plain);
    }),
  );
});

test('one word of a trait in place of another changes no verdict, wherever it stands in a sentence', () => {
  fc.assert(
    fc.property(fc.constantFrom(...Object.values(traits)), fc.nat(), fc.nat(), (words, a, b) => {
      const of = (word: string) =>
        without(
          {
            title: `工程师（${word}）`,
            description: `要求：${word}，本科，机械类专业，${word}，熟悉SolidWorks。`,
            postedAt: '2026-11-20',
          },
          student,
        );
      expect(of(words[a % words.length] ?? '')).toEqual(of(words[b % words.length] ?? ''));
    }),
  );
});

test('a profile that holds such words besides is judged as the one without', () => {
  fc.assert(
    fc.property(fc.array(anyTrait, { maxLength: 5 }), (words) => {
      const posting = {
        title: '工程师',
        description: `${chinese.join('\n')}\n${words.join('；')}`,
        postedAt: '2026-11-20',
      };
      const told = { ...student, name: words[0], gender: words[1], photo: words[2], age: 30 };
      expect(judge(told, posting)).toEqual(judge(student, posting));
    }),
  );
});
