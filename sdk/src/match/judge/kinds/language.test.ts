import { describe, expect, test } from 'vitest';
import type { SpokenLanguage } from '../../profile/profile.ts';
import { nobody } from '../../testing/nobody.ts';
import { judge } from '../judge.ts';

const english: SpokenLanguage = { name: 'English', level: 'fluent' };
const of = (description: string, ...languages: SpokenLanguage[]) => {
  return judge({ ...nobody, languages }, { title: '', description })
    .reasons.filter(({ kind }) => kind === 'language')
    .map(({ polarity, quote }) => `${polarity} ${quote}`);
};

describe('one of several languages is enough', () => {
  test.each([
    ['要求：英语或日语流利', '英语'],
    ['要求：英语/日语/韩语任一流利', '英语'],
    ['要求：至少精通一门外语（日语、韩语、英语）', '英语'],
    ['要求：流利的英语或流利的日语', '英语'],
    ['Fluent in English or French', 'English'],
    ['Fluency in English and/or Spanish required', 'English'],
    ['Must speak one of: French, English, Dutch', 'English'],
    ['You speak English (C1) or French (B2).', 'English'],
    ['Fluent English or good German required', 'Fluent English'],
  ])('%s', (text, quote) => {
    const found = of(text, english);
    expect(found.map((reason) => reason.split(' ')[0])).toEqual(['meets']);
    expect(quote).toContain(found[0]?.replace('meets ', ''));
  });

  test('and where none is spoken, one is missed', () => {
    expect(of('要求：日语或韩语流利', english)).toEqual(['misses 日语']);
    expect(of('Fluent in German or French', english)).toEqual(['misses German']);
  });

  test('each at its own level', () => {
    const text = 'Excellent French or basic German required';
    expect(of(text, { name: 'German', level: 'basic' })).toEqual(['meets German']);
    expect(of(text, { name: 'French', level: 'basic' })).toEqual(['misses French']);
  });

  test('and the posting’s own language may be the one, though the profile does not tell', () => {
    expect(of('Fluent in English or French', { name: 'German' })).toEqual([]);
  });
});

describe('all of several languages are asked for', () => {
  test.each([
    ['要求：英语、日语流利', ['meets 英语', 'misses 日语']],
    ['要求：英语和日语流利', ['meets 英语', 'misses 日语']],
    ['Fluent in French and English', ['misses French', 'meets English']],
    ['Fluent in English. You must also speak German or Dutch.', ['meets English', 'misses German']],
    ['You must speak German, and French or Spanish is a plus.', ['misses German']],
  ])('%s', (text, reasons) => {
    expect(of(text, english)).toEqual(reasons);
  });
});

test.each(['日语优先', '不要求日语', 'No German required.', 'French or German would be an advantage'])(
  'nothing is missed that is not demanded: %s',
  (text) => {
    expect(of(text, english)).toEqual([]);
  },
);
