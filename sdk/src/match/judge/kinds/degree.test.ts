import { expect, test } from 'vitest';
import type { Profile } from '../../profile/profile.ts';
import { nobody } from '../../testing/nobody.ts';
import { judge } from '../judge.ts';

const judged = (degree: Profile['degree'], description: string) =>
  judge({ ...nobody, ...(degree && { degree }) }, { title: '', description })
    .reasons.filter(({ kind }) => kind === 'degree')
    .map(({ polarity, quote }) => `${polarity} ${quote}`)
    .join();
const associate = (text: string) => judged('associate', text);

test.each([
  ['You will master new tools.'],
  ['Ability to master new skills'],
  ['Scrum Master certificate'],
  ['Experience as Scrum Master is required.'],
  ['You report to the Master Scheduler.'],
  ['Master Electrician licence'],
  ['She masters the English language.'],
  ['Go on, be the master of your own destiny.'],
  ['Familiar and master the EDA tools'],
  ['Become a master in sales.'],
  ['bachelor apartment provided'],
  ['Bachelor party planner'],
  ['公司设有博士后工作站'],
])('words that a degree shares are none: %s', (text) => {
  expect(associate(text)).toBe('');
});

test.each([
  ['Master of Engineering required', 'Master'],
  ['Master in finance', 'Master'],
  ["Master's degree", "Master's"],
  ['Masters degree in CS', 'Masters'],
  ['Completed Master in law', 'Master'],
  ['Bachelor or Master', 'Bachelor'],
  ['Bachelor/Master in informatics', 'Bachelor'],
  ["A bachelor's is required.", "bachelor's"],
  ['Bachelor level', 'Bachelor'],
  ['Bachelor of Science', 'Bachelor'],
  ['Education: Bachelor', 'Bachelor'],
  ['本科院校毕业', '本科'],
  ['毕业于本科院校', '本科'],
  ['申请者须本科以上', '本科'],
  ['正在就读本科', '本科'],
  ['须取得本科学历', '本科'],
  ['请提供本科毕业证', '本科'],
  ['本科及以上，提供培训机会', '本科'],
  ['本科以上，年龄可放宽', '本科'],
  ['本科以上，有3年以上经验', '本科'],
  ["Currently pursuing a Bachelor's degree", "Bachelor's"],
  ["Must have obtained a bachelor's degree", "bachelor's"],
  ["Bachelor's degree required, visa sponsorship available", "Bachelor's"],
])('a degree that is asked for is missed: %s', (text, quote) => {
  expect(associate(text)).toBe(`misses ${quote}`);
});

test.each([
  ['可申请专升本，取得本科学历'],
  ['公司支持员工提升本科学历'],
  ['本科学历补贴500元'],
  ["Tuition support to complete your bachelor's degree"],
  ["You will study for a Bachelor's degree while working."],
  ['负责与本科院校对接'],
  ['来自985本科院校'],
  ['与大专院校合作'],
  ['服务对象为本科院校和高职院校'],
])('a degree that is given, or that a school has, is not asked for: %s', (text) => {
  expect(associate(text)).toBe('');
});

test.each([
  ['本科以上，优秀大专亦可'],
  ['本科及以上，条件优秀者可放宽到大专'],
  ['硕士及以上学历；特别优秀的大专也可考虑'],
  ['本科学历，大专学历需3年经验'],
  ['本科（能力突出者学历可放宽）'],
  ["Bachelor's degree required; associate degree considered"],
])('what is relaxed for some is neither met nor missed: %s', (text) => {
  expect(associate(text)).toBe('');
});

test.each([
  ['associate', '本科以上，大专亦可', 'meets 大专'],
  ['vocational', '本科以上，大专亦可', 'misses 大专'],
  ['vocational', '本科及以上，条件优秀者可放宽到大专', 'misses 本科'],
  ['bachelor', '本科以上，优秀大专亦可', 'meets 本科'],
  ['associate', '大专（能力突出者学历可放宽）', 'meets 大专'],
  ['associate', '负责与本科院校对接；要求：大专学历', 'meets 大专'],
  ['associate', '大专院校毕业', 'meets 大专'],
  ['associate', '博士学历，或大专学历且有经验', 'meets 大专'],
] as const)('%s: %s → %s', (degree, text, reason) => {
  expect(judged(degree, text)).toBe(reason);
});
