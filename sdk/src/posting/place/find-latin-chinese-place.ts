import type { Place } from '../../contract/place.ts';
import { mapKnown } from '../map-known.ts';
import { type ChineseRegion, chineseRegions } from './chinese-regions.ts';

interface LatinCity {
  region: ChineseRegion;
  name: string;
  chinese: string;
}

let provinces: Map<string, ChineseRegion> | undefined;
let cities: Map<string, LatinCity[]> | undefined;

/** `Xi'an`, `Xian` and `Xi An` are one name. */
function keyOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/\s(?:city|shi|municipality|province|sheng|autonomous region|prefecture)$/, '')
    .replace(/[\s'’-]/g, '')
    .replace('lüliang', 'lvliang');
}

/** Finds a province by its English name or its name in pinyin. */
export function findLatinProvince(name: string): ChineseRegion | undefined {
  return provinceOf(keyOf(name));
}

function provinceOf(key: string): ChineseRegion | undefined {
  provinces ??= new Map([
    ...chineseRegions.map((region) => [keyOf(region.english), region] as const),
    ...mapKnown(
      [
        ['xizang', 'CN-XZ'],
        ['neimenggu', 'CN-NM'],
        ['neimongol', 'CN-NM'],
      ],
      ([name = '', code]) => {
        const region = chineseRegions.find((one) => one.code === code);
        return region && ([name, region] as const);
      },
    ),
  ]);
  return provinces.get(key);
}

/** Finds the cities that a name in Latin letters stands for, of one province or of all. */
export function findLatinCities(name: string, within?: ChineseRegion): LatinCity[] {
  return citiesOf(keyOf(name)).filter(({ region }) => within === undefined || region === within);
}

function citiesOf(key: string): LatinCity[] {
  if (!cities) {
    cities = new Map();
    for (const region of chineseRegions) {
      for (const { latin, name: chinese } of region.cities) {
        if (!latin) continue;
        const key = keyOf(latin);
        cities.set(key, [...(cities.get(key) ?? []), { region, name: latin, chinese }]);
      }
    }
  }
  return cities.get(key) ?? [];
}

/** Of these namesakes one is meant unless its province is said. */
const famous: Readonly<Record<string, string>> = { suzhou: 'CN-JS', fuzhou: 'CN-FJ' };
/** Places of other countries are called so too. */
const foreignToo = new Set(['anyang', 'aba', 'ili', 'altay']);

/** Finds a province or a city of China by its name in Latin letters, standing alone. */
export function findLatinAlone(name: string): Place | undefined {
  const key = keyOf(name);
  return foreignToo.has(key) ? undefined : readLatinNames([name]);
}

/** Reads names from the narrowest to the widest, such as `Yuhang District`, `Hangzhou`, `Zhejiang`. */
export function readLatinNames(parts: readonly string[]): Place | undefined {
  const keys = parts.map(keyOf);
  const said = mapKnown(keys, provinceOf);
  const region = said.at(-1);
  const cityAt = keys.findLastIndex((key) =>
    citiesOf(key).some((city) => (region === undefined || city.region === region) && isCity(city, parts)),
  );
  const namesakes = citiesOf(keys[cityAt] ?? '').filter((city) => !region || city.region === region);
  const found =
    namesakes.length > 1
      ? namesakes.find((city) => famous[keys[cityAt] ?? ''] === city.region.code)
      : namesakes[0];
  if (found) return { city: found.name, region: found.region.code, country: 'CN' };
  if (namesakes[0]) return { city: namesakes[0].name, country: 'CN' };
  return region && { region: region.code, country: 'CN' };
}

/** `Jilin` alone is the province; `Jilin City` and `Jilin, Jilin` are the city. */
function isCity({ name, region }: LatinCity, parts: readonly string[]): boolean {
  if (keyOf(region.english) !== keyOf(name) || region.cities.length === 1) return true;
  return (
    parts.filter((part) => keyOf(part) === keyOf(name)).length > 1 ||
    parts.some((part) => /\bcity$/i.test(part))
  );
}
