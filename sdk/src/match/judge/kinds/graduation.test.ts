import { describe, expect, test } from 'vitest';
import { nobody } from '../../testing/nobody.ts';
import { judge } from '../judge.ts';

const of = (graduationYear: number, description: string) =>
  judge({ ...nobody, graduationYear }, { title: '', description, postedAt: '2026-11-20' }).reasons.map(
    ({ polarity, quote }) => `${polarity} ${quote}`,
  )[0];

describe('each mention of a cohort is read by its own words', () => {
  test.each([
    [2027, '仅限2026届，2027届请勿投递', 'misses 2026届'],
    [2026, '仅限2026届，2027届请勿投递', 'meets 2026届'],
    [2027, '招2026届（不含2027届）', 'misses 2026届'],
    [2026, '招2026届（不含2027届）', 'meets 2026届'],
    [2026, '招2026届（2027届勿投）', 'meets 2026届'],
    [2027, '招2026届（2027届除外）', 'misses 2026届'],
    [2027, '仅招2026届毕业生，不考虑2027届', 'misses 2026届'],
    [2027, '仅招2026届，不接受2027届', 'misses 2026届'],
    [2027, '2025届，2026届，2027届', 'meets 2027届'],
    [2027, '2026届、2027届毕业生均可', 'meets 2026届、2027届'],
    [2026, '2026,2027届毕业生', 'meets 2026,2027届'],
    [2027, '26/27届校招', 'meets 26/27届'],
    [2026, '非2026届勿投', 'meets 2026届'],
    [2027, '非2026届勿投', 'misses 2026届'],
    [2023, '2023年应届毕业生', 'meets 2023年应届毕业生'],
    [2027, '2023年应届毕业生', 'misses 2023年应届毕业生'],
  ])('%i of %s', (year, text, reason) => {
    expect(of(year, text)).toBe(reason);
  });
});

describe('nobody is asked for', () => {
  test.each([
    ...['除2027届外均可投递', '2027届以外毕业生', '2027届除外', '不考虑2027届', '不招应届生', '应届生勿扰'],
    ...['应届生除外', '不考虑应届毕业生', '非应届生', '不限于应届生'],
    ...['Not for recent graduates.', 'No new graduates please', 'This role is not open to new grads'],
    ...[
      'We cannot consider recent graduates',
      'Not suitable for recent graduates.',
      "We don't hire new grads",
    ],
  ])('who is denied: %s', (text) => {
    expect(of(2027, text)).toBeUndefined();
    expect(of(2026, text)).toBeUndefined();
  });

  test.each([
    ...[
      '第27届中国模具展参展单位',
      '荣获第26届上海国际工业博览会金奖',
      '2010届校友众多',
      '27届中国模具展参展单位',
    ],
    ...[
      '第 26 届技能大赛一等奖',
      'We graduated from Y Combinator in 2015.',
      'Our founders graduated in 2015.',
    ],
  ])('of what is no cohort: %s', (text) => {
    expect(of(2027, text)).toBeUndefined();
    expect(of(2015, text)).toBeUndefined();
  });

  test.each([
    ['2026届毕业生发展计划', 'meets 2026届'],
    ['2026届毕业生，参加技能大赛者优先', 'meets 2026届'],
    ['You graduated in 2026 from a university.', 'meets graduated in 2026'],
    ['Recent graduates only.', 'meets Recent graduates'],
  ])('but of its neighbours there is: %s', (text, reason) => {
    expect(of(2026, text)).toBe(reason);
  });
});

test.each([
  '一年以上工作经验，或2026年应届硕士',
  '应届或一年以上经验',
  '欢迎2026届毕业生',
  '三年以上经验或应届生',
])('nobody is shut out where others may apply as well: %s', (text) => {
  expect(of(2010, text)).toBeUndefined();
  expect(of(2026, text)).toMatch(/^meets/);
});

describe('years are open to one side', () => {
  test.each([
    ['面向2026届及以后毕业生', [2025, 2026, 2030]],
    ['2026届毕业生及以后', [2025, 2026, 2030]],
    ['Graduated in 2026 or later', [2025, 2026, 2030]],
    ['Class of 2026 and later', [2025, 2026, 2030]],
    ['Graduating in or after 2026', [2025, 2026, 2030]],
    ['Graduated after 2025', [2025, 2026, 2030]],
  ])('to those who come later: %s', (text, [before = 0, first = 0, later = 0]) => {
    expect([before, first, later].map((year) => of(year, text)?.split(' ')[0])).toEqual([
      'misses',
      'meets',
      'meets',
    ]);
  });

  test.each([
    ['面向2026届及往届毕业生', ['meets', 'meets', 'misses']],
    ['2026届及以前毕业生', ['meets', 'meets', 'misses']],
    ['2026届（含）以前', ['meets', 'meets', 'misses']],
    ['Graduates of 2026 or earlier', ['meets', 'meets', 'misses']],
    ['Graduating by June 2026', [undefined, 'meets', 'misses']],
    ['Graduating before 2027', [undefined, 'meets', 'misses']],
  ])('to those who came earlier: %s', (text, said) => {
    expect([2020, 2026, 2027].map((year) => of(year, text)?.split(' ')[0])).toEqual(said);
  });

  test.each(['2026届及以上', '应届及往届毕业生'])('and who knows to which: %s', (text) => {
    expect(of(2020, text)).toBeUndefined();
    expect(of(2026, text)).toMatch(/^meets/);
  });
});
