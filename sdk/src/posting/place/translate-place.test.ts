import { describe, expect, test } from 'vitest';
import { chineseRegions } from './chinese-regions.ts';
import { parsePlace } from './parse-place.ts';
import { translatePlace } from './translate-place.ts';

const english = (text: string) => parsePlace(text).map((place) => translatePlace(place).translations);

describe('what a place is called in the other language', () => {
  test.each([
    ['杭州', { en: { city: 'Hangzhou' } }],
    ['浙江省杭州市萧山区', { en: { city: 'Hangzhou' } }],
    ['苏州', { en: { city: 'Suzhou' } }],
    ['吉林省吉林市', { en: { city: 'Jilin' } }],
    ['Suzhou, Jiangsu', { 'zh-CN': { city: '苏州' } }],
    ["Xi'an", { 'zh-CN': { city: '西安' } }],
    ['Hangzhou, China', { 'zh-CN': { city: '杭州' } }],
    ['北京', { en: { city: 'Beijing' } }],
    ['新加坡', { 'zh-CN': { city: '新加坡' } }],
    ['London, UK', { 'zh-CN': { city: '伦敦' } }],
    ['广西壮族自治区', { en: { name: 'Guangxi' } }],
    ['Inner Mongolia', { 'zh-CN': { name: '内蒙古' } }],
    ['Germany', { 'zh-CN': { name: '德国' } }],
    ['德国', { en: { name: 'Germany' } }],
  ])('is known of %s', (text, translations) => {
    expect(english(text)).toEqual([translations]);
  });

  test.each([
    ['辛集', 'a city that postings in English do not name'],
    ['Yulin', 'namesakes in two provinces'],
    ['Manchester', 'a city that is not in the list'],
    ['London, Ontario', 'the namesake of one'],
    ['Remote in USA', 'words beside the country'],
    ['某某科技园', 'unknown'],
  ])('is left away for %s: %s', (text) => {
    expect(english(text)).toEqual([undefined]);
  });

  test('is not guessed where there is no code and Latin letters', () => {
    expect(translatePlace({ city: 'Suzhou' })).toEqual({ city: 'Suzhou' });
    expect(translatePlace({ city: 'Hangzhou', country: 'US' })).toEqual({ city: 'Hangzhou', country: 'US' });
  });

  test('never replaces what the place says itself, or another language', () => {
    const place = {
      ...{ city: '杭州', country: 'CN', region: 'CN-ZJ' },
      translations: { en: { city: 'Hangchow' }, ja: { city: '杭州' } },
    };
    expect(translatePlace(place)).toEqual(place);
    const british = { ...place, translations: { 'en-GB': { city: 'Hangchow' } } };
    expect(translatePlace(british)).toEqual(british);
    expect(translatePlace({ ...place, translations: { en: { name: 'West Lake' } } }).translations).toEqual({
      en: { city: 'Hangzhou', name: 'West Lake' },
    });
  });

  test.each([
    ['nothing', {}],
    ['an empty city', { city: '', country: 'CN' }],
    ['a text of a million letters', { city: '壮'.repeat(1_000_000), country: 'CN' }],
    ['a name that objects have', { city: '__proto__', country: 'US' }],
    ['a code that is none', { name: 'Germany', country: '??' }],
  ])('is left away for %s', (_what, place) => {
    expect(translatePlace(place)).toBe(place);
  });

  test('leads back from either name to the other, for every city of ours with its province', () => {
    const cities = chineseRegions.flatMap(({ code: region, cities }) =>
      cities.flatMap(({ name, latin }) => (latin ? [{ region, name, latin }] : [])),
    );
    for (const { region, name, latin } of cities) {
      const code = { region, country: 'CN' };
      expect(translatePlace({ city: name, ...code }).translations).toEqual({ en: { city: latin } });
      expect(translatePlace({ city: latin, ...code }).translations).toEqual({ 'zh-CN': { city: name } });
    }
  });
});
