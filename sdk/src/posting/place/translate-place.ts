import type { Place } from '../../contract/place.ts';
import { type ChineseRegion, chineseRegions } from './chinese-regions.ts';
import { findChineseProvince, findExact } from './find-chinese-place.ts';
import { namesOfCity } from './find-city.ts';
import { findCountry } from './find-country.ts';
import { findLatinCities, findLatinProvince } from './find-latin-chinese-place.ts';

/** A name in Chinese and in English. */
type Names = readonly [chinese: string, english: string];

/** No name of our lists is half as long. */
const longest = 100;
const isChinese = (text: string) => /\p{Script=Han}/u.test(text);

/**
 * Adds what a place is called in the other language, Chinese or English: its city, or where it has none the province
 * or the country that its name is. What our lists do not know, or know of several places, is left as it is, and what
 * the place says itself counts more.
 */
export function translatePlace(place: Place): Place {
  const { city, name } = place;
  const field = city === undefined ? 'name' : 'city';
  const text = city ?? name;
  if (text === undefined || text.length > longest) return place;
  const names = city === undefined ? wideNames(place, text) : cityNames(place, text);
  if (!names) return place;
  const [chinese, english] = names;
  const [language, translation] = isChinese(text) ? ['en', english] : ['zh-CN', chinese];
  if (isSaid(place, field, language)) return place;
  const own = place.translations?.[language];
  return { ...place, translations: { ...place.translations, [language]: { ...own, [field]: translation } } };
}

/** In `en-GB` is in English, too. */
function isSaid({ translations = {} }: Place, field: 'city' | 'name', language: string): boolean {
  const primary = (tag: string) => tag.toLowerCase().split('-')[0];
  return Object.entries(translations).some(
    ([tag, texts]) => primary(tag) === primary(language) && texts[field] !== undefined,
  );
}

function cityNames({ country, region: code }: Place, city: string): Names | undefined {
  const region = chineseRegions.find((each) => each.code === code);
  if (country !== undefined && country !== 'CN') return namesOfCity(city, { country, region: code });
  // Without its country, a name in Latin letters could be anywhere.
  if (country === undefined && region === undefined && !isChinese(city)) return undefined;
  return code !== undefined && region === undefined ? undefined : chineseCityNames(city, region);
}

function chineseCityNames(city: string, region: ChineseRegion | undefined): Names | undefined {
  if (isChinese(city)) {
    const { name, latin } = findExact(city, region)?.city ?? {};
    return name && latin ? [name, latin] : undefined;
  }
  const [first, namesake] = findLatinCities(city, region);
  return first && !namesake ? [first.chinese, first.name] : undefined;
}

/** Of a province, or of a country as a whole. */
function wideNames({ country, region: code }: Place, name: string): Names | undefined {
  if (code !== undefined) {
    const province = isChinese(name) ? findChineseProvince(name) : findLatinProvince(name);
    return province?.code === code ? [province.name, province.english] : undefined;
  }
  if (country === undefined || findCountry(name) !== country) return undefined;
  const [chinese, english] = countryNames().map((names) => names.of(country));
  return chinese && english ? [chinese, english] : undefined;
}

let inBoth: readonly Intl.DisplayNames[] | undefined;

/** Made at first use: making one takes longer than a thousand names. */
function countryNames(): readonly Intl.DisplayNames[] {
  inBoth ??= ['zh-CN', 'en'].map((tag) => new Intl.DisplayNames(tag, { type: 'region' }));
  return inBoth;
}
