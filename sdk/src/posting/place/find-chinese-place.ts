import type { Place } from '../../contract/place.ts';
import { notAlone } from './chinese-cities.ts';
import { isPartOf } from './chinese-districts.ts';
import { type ChineseCity, type ChineseRegion, chineseRegions } from './chinese-regions.ts';

export interface ChinesePlace {
  region: ChineseRegion;
  city?: ChineseCity;
}

interface Tables {
  provinces: Map<string, ChineseRegion>;
  cities: Map<string, ChinesePlace[]>;
}

let tables: Tables | undefined;

/** Built at first use: a page that names no place in China needs none of it. */
function build(): Tables {
  if (tables) return tables;
  const cities = new Map<string, ChinesePlace[]>();
  for (const region of chineseRegions) {
    for (const city of region.cities) {
      cities.set(city.name, [...(cities.get(city.name) ?? []), { region, city }]);
    }
  }
  const provinces = new Map(chineseRegions.map((region) => [region.name, region]));
  const innerMongolia = provinces.get('内蒙古');
  if (innerMongolia) provinces.set('内蒙', innerMongolia);
  tables = { cities, provinces };
  return tables;
}

const peoples =
  '(?:壮|回|藏|羌|彝|苗|侗|布依|哈尼|傣|景颇|白|傈僳|土家|朝鲜|蒙古?|维吾尔|哈萨克|柯尔克孜)族?';
const provinceSuffix = /(?:省|(?:壮族|回族|维吾尔)?自治区)$/u;
const citySuffix = new RegExp(`(?:(?:${peoples})*自治州|地区|林区|[市盟州])$`, 'u');

/** Finds a province by its Chinese name, with or without its suffix. */
export function findChineseProvince(name: string): ChineseRegion | undefined {
  return build().provinces.get(name.replace(provinceSuffix, ''));
}

/** Finds a province or a city by its exact Chinese name, with or without its suffix. */
export function findExact(name: string, within?: ChineseRegion): ChinesePlace | undefined {
  const { cities } = build();
  const cityIn = (key: string) => {
    const found = cities.get(key)?.filter(({ region }) => within === undefined || region === within) ?? [];
    return found.length === 1 ? found[0] : undefined;
  };
  const inside = within && cityIn(name);
  if (inside) return inside;
  const province = findChineseProvince(name);
  // 吉林 and 海南 are cities too, but as names of their own they are the provinces.
  if (province) return isMunicipality(province) ? cityIn(province.name) : { region: province };
  const bare = name.replace(citySuffix, '');
  const plain = notAlone.has(name) ? undefined : cityIn(name);
  return plain ?? (bare === name ? undefined : cityIn(bare));
}

function isMunicipality({ name, cities }: ChineseRegion): boolean {
  return cities.length === 1 && cities[0]?.name === name;
}

const longestName = 14;

/**
 * Reads names that follow one another without a mark: 浙江省杭州市萧山区, 苏州昆山, 深圳南山. What follows has to
 * be a part of what stands before it, lest 南京东路, a street of Shanghai, be taken for Nanjing.
 */
export function readNames(text: string, within?: ChineseRegion): ChinesePlace[] {
  for (let length = Math.min(text.length, longestName); length > 1; length--) {
    const found = findExact(text.slice(0, length), within);
    const rest = text.slice(length);
    if (!found) continue;
    if (rest === '') return [found];
    const parts = readNames(rest, found.region);
    if (parts.length > 0) return [found, ...parts];
    if (isPartOf(found.city?.name, rest)) return [found];
  }
  return [];
}

/** Turns what was found into a place; the names from the widest to the narrowest give the first city. */
export function toPlace(names: readonly ChinesePlace[]): Place | undefined {
  const region = names[0]?.region;
  if (!region) return undefined;
  const city = names.find((name) => name.city !== undefined && name.region === region)?.city;
  return { ...(city && { city: city.name }), region: region.code, country: 'CN' };
}
