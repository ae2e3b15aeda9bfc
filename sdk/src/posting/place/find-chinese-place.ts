import type { Place } from '../../contract/place.ts';
import { type ChineseRegion, chineseRegions, latinCityNames } from './chinese-regions.ts';

interface Found {
  region: ChineseRegion;
  city?: string;
}

let table: Map<string, Found> | undefined;

/** Built at first use: a page that names no place in China needs none of it. */
function places(): Map<string, Found> {
  if (table) return table;
  table = new Map();
  for (const region of chineseRegions) {
    for (const city of region.cities) if (!table.has(city)) table.set(city, { region, city });
  }
  for (const [name, city] of latinCityNames) {
    const found = table.get(city);
    if (found) table.set(name.toLowerCase(), { ...found, city: name });
  }
  // 吉林 and 海南 are cities too, but as names of their own they are the provinces.
  for (const region of chineseRegions) {
    const found = isMunicipality(region) ? { region, city: region.name } : { region };
    table.set(region.name, found);
    if (!table.has(region.english.toLowerCase())) table.set(region.english.toLowerCase(), found);
  }
  return table;
}

function isMunicipality({ name, cities }: ChineseRegion): boolean {
  return cities.length === 1 && cities[0] === name;
}

const suffixes =
  /(?:(?:壮族|回族|维吾尔|藏族|羌族|彝族|苗族|侗族|布依族|哈尼族|傣族|景颇族|白族|傈僳族|土家族|朝鲜族|蒙古族?|哈萨克|柯尔克孜)*自治[区州]|特别行政区|地区|林区|[省市盟州])$/u;

/** Finds a province or city of China by its Chinese name, with or without its suffix, or its common Latin one. */
export function findChinesePlace(name: string): Place | undefined {
  const text = name.trim();
  const found = places().get(text.toLowerCase()) ?? places().get(text.replace(suffixes, ''));
  // 吉林市 says that it is the city.
  const asCity = /市$/.test(text) && found && !found.city && found.region.cities.includes(found.region.name);
  if (!found) return undefined;
  const city = asCity ? found.region.name : found.city;
  return { ...(city !== undefined && { city }), region: found.region.code, country: 'CN' };
}
