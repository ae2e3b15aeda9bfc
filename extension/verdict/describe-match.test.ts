import { describe, expect, test } from 'vitest';
import { describeMatch } from './describe-match.ts';
import type { Match } from './verdict.ts';

const match: Match = {
  band: 'strong',
  reasons: [
    { kind: 'major', polarity: 'meets', quote: '机电一体化' },
    { kind: 'skill', polarity: 'meets', quote: 'PLC' },
    { kind: 'skill', polarity: 'meets', quote: 'CAD' },
    { kind: 'skill', polarity: 'misses', quote: 'Rust' },
    { kind: 'employment', polarity: 'meets', quote: 'FULL_TIME' },
  ],
};

describe('a match in words', () => {
  test('counts the reasons as they are listed', () => {
    expect(describeMatch(match, 'en').sentence).toBe('Fits you: 3 reasons');
    expect(describeMatch(match, 'zh-CN').sentence).toBe('适合你：3 条理由');
    const one = { ...match, band: 'some' as const, reasons: match.reasons.slice(0, 1) };
    expect(describeMatch(one, 'en').sentence).toBe('Partly fits you: 1 reason');
    expect(describeMatch(one, 'zh-CN').sentence).toBe('部分适合你：1 条理由');
  });

  test('lists the words of the posting under what they are about', () => {
    expect(describeMatch(match, 'zh-CN').met).toEqual([
      { kind: 'major', name: '专业', quotes: '机电一体化' },
      { kind: 'skill', name: '技能', quotes: 'PLC、CAD' },
      { kind: 'employment', name: '类型', quotes: '全职' },
    ]);
  });

  test('has words for a degree that is given as a value', () => {
    const degree = { kind: 'degree' as const, polarity: 'meets' as const, quote: 'associate' };
    const quotes = (language: 'zh-CN' | 'en') =>
      describeMatch({ band: 'some', reasons: [degree] }, language).met.map((point) => point.quotes);
    expect(quotes('zh-CN')).toEqual(['大专']);
    expect(quotes('en')).toEqual(['Associate degree (大专)']);
  });

  test('writes a pay that is given as figures the way each language does', () => {
    const pay = { min: 800_000, max: 1_200_000, currency: 'CNY', period: 'month' };
    const reason = { kind: 'pay' as const, polarity: 'meets' as const, quote: '8000–12000 CNY/month', pay };
    const quotes = (language: 'zh-CN' | 'en') =>
      describeMatch({ band: 'some', reasons: [reason] }, language).met.map((point) => point.quotes);
    expect(quotes('zh-CN')).toEqual(['8–12K']);
    expect(quotes('en')).toEqual(['CNY 8,000–12,000 a month']);
  });

  test('tells what is missing apart', () => {
    expect(describeMatch(match, 'en').missed).toEqual([{ kind: 'skill', name: 'Skills', quotes: 'Rust' }]);
  });
});
