import { describe, expect, test } from 'vitest';
import type { Profile } from '../../profile/profile.ts';
import { nobody } from '../../testing/nobody.ts';
import { judge } from '../judge.ts';

const careful: Profile = {
  ...nobody,
  exclusions: {
    words: ['夜班', '加班', '外包', '996', 'night shift', 'overtime', 'commission only'],
    companies: [],
  },
};
const excludes = (description: string) =>
  judge(careful, { title: '', description }).reasons.some(({ kind }) => kind === 'exclusion');

describe('what is not wanted is heard', () => {
  test.each([
    ['by its name alone', ['夜班补贴30元', '加班费另计', '能上夜班', '工资不含加班费']],
    [
      'where another word is denied',
      ['不定期加班', '不定时加班', '非常能接受夜班', '不少于3天夜班', '不经常加班'],
    ],
    [
      'where a condition or a fear is denied',
      ['无条件接受夜班', '没有经验也可上夜班', '无需夜班经验', '不怕加班', '不排斥夜班'],
    ],
    [
      'where who refuses it shall not apply',
      ['不接受加班者勿投', '不上夜班者勿扰', '不能上夜班的，请勿投递'],
    ],
    ['where a negation is denied', ['不得不加班', '不得拒绝加班', '不拒绝夜班']],
    ['beside what is free', ['免费提供夜班班车', '不收取任何费用，需上夜班', '没有特殊情况每周三加班']],
    ['where its pay is denied', ['加班没有加班费', '没有夜班补贴', '夜班：无经验可上', '加班：无限制']],
    ['in English where a feeling is denied', ['not afraid of overtime', 'You do not mind night shift work']],
    [
      'in English where it is one of several',
      ['You will not only work on night shift', 'Never a dull night shift'],
    ],
    [
      'in English where who refuses it shall not apply',
      ["Do not apply if you can't work night shift", 'If you do not work night shifts, this is not for you'],
    ],
    [
      'in English beside what is not needed',
      ['No experience needed for night shift', 'No experience or overtime limits'],
    ],
  ])('%s', (_, texts) => {
    expect(texts.filter((text) => !excludes(text))).toEqual([]);
  });
});

describe('what is taken back is not heard', () => {
  test.each([
    [
      'by a negation',
      ['无夜班', '非996', '免加班', '拒绝996，双休', '本岗位非外包，直签', '从不加班', '告别夜班'],
    ],
    [
      'by a negation of doing it',
      ['不上夜班', '不用上夜班', '不安排夜班', '无需加班', '不需要您加班', '不招外包'],
    ],
    ['by a negation of urging it', ['不提倡加班', '不强制加班', '没有任何加班', '不存在加班', '不要求加班']],
    ['together with others', ['无夜班和加班', '没有加班、夜班', '我们不加班，没有夜班', '无特殊情况不加班']],
    ['by an answer', ['夜班：无', '是否加班：否', '加班情况：没有', '夜班?不上', '加班：无。']],
    ['behind it', ['夜班不需要。', '加班几乎没有，']],
    ['by an answer in English', ['Overtime: none', 'Night shifts: no', 'Commission only? Never.']],
    [
      'behind it in English',
      ['Overtime is not required', "Overtime isn't expected", 'Night shift work is never required.'],
    ],
    [
      'by a negation in English',
      [
        ...['No night shifts. Never commission only.', 'There is no overtime', 'not a commission only role'],
        ...["We don't do night shifts", 'You do not have to work overtime', 'free of overtime'],
        ...[
          'Without overtime or night shifts',
          'No weekends, nights or overtime',
          'no weekend or night shifts',
        ],
      ],
    ],
  ])('%s', (_, texts) => {
    expect(texts.filter(excludes)).toEqual([]);
  });
});
