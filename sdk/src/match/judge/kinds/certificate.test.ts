import { expect, test } from 'vitest';
import { nobody } from '../../testing/nobody.ts';
import { judge } from '../judge.ts';

const judged = (description: string) =>
  judge({ ...nobody, certificates: [{ name: '英语四级' }] }, { title: '', description }).reasons.map(
    ({ polarity, quote }) => `${polarity} ${quote}`,
  );

test.each([
  ['公司可协助考取电工证'],
  ['公司提供电工证培训'],
  ['公司免费培训考取焊工证'],
  ['要求：入职后三个月内取得电工证即可'],
  ['电工证可入职后考取'],
  ['有电工证每月补贴300元'],
  ['没有电工证可来公司考'],
])('a certificate that is given or rewarded is not asked for: %s', (text) => {
  expect(judged(text)).toEqual([]);
});

test.each([
  ['要求：持有电工证'],
  ['持证上岗：电工证'],
  ['须取得电工证'],
  ['入职前须取得电工证'],
  ['请提供电工证'],
  ['持电工证，享受津贴'],
  ['具备电工证，公司提供培训'],
])('a certificate that is asked for is missed: %s', (text) => {
  expect(judged(text)).toEqual(['misses 电工证']);
});

test('有无 asks for nothing, and is met', () => {
  const own = { ...nobody, certificates: [{ name: '电工证' }] };
  const { reasons } = judge(own, { title: '', description: '有无电工证均可' });
  expect(reasons.map(({ polarity }) => polarity)).toEqual(['meets']);
});
