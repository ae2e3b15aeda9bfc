import type { Place } from '../../contract/place.ts';
import { mapKnown } from '../map-known.ts';
import { cityOfDistrict } from './chinese-districts.ts';
import { findExact, readNames, toPlace } from './find-chinese-place.ts';
import { findCity } from './find-city.ts';
import { findCountry } from './find-country.ts';

const marks = /[·•\-–—,>\s]+/u;
/** Countries whose names no other name of a place begins with, as 马里兰 begins with 马里. */
const prefixCountry = /^(?:美国|日本|英国|德国|法国|韩国|加拿大|澳大利亚|新加坡|香港|澳门|台湾)/u;

/** Reads one place that is written in Chinese: `深圳·宝安区`, `浙江省杭州市萧山区`, `日本东京`. */
export function readChinesePlace(text: string): Place | undefined {
  const plain = text.replace(/^中国(?:大陆)?[·•\-–—,\s]*(?=.)/u, '');
  const parts = plain.split(marks).filter(Boolean);
  return findCity(plain) ?? toPlace(readParts(parts)) ?? readForeign(plain, parts);
}

/** The first part says in which region the others are looked for; a part unknown there is a district. */
function readParts(parts: readonly string[]) {
  const [first = '', ...others] = parts;
  const names = readNames(first);
  const region = names[0]?.region;
  if (region) return [...names, ...others.flatMap((part) => readNames(part, region))];
  return readNames(cityOfDistrict(first) ?? others[0] ?? '');
}

function readForeign(text: string, parts: readonly string[]): Place | undefined {
  const [prefix] = prefixCountry.exec(text) ?? [];
  const rest = prefix === undefined ? '' : text.slice(prefix.length).replace(/^省|市$/gu, '');
  const names = prefix === undefined || /[路街]/u.test(rest) ? parts : [prefix, rest, ...parts];
  const country = mapKnown(names, findCountry)[0];
  const city = mapKnown(names, findCity).find((one) => country === undefined || one.country === country);
  return city ?? (country === undefined ? undefined : { country });
}

/** Tells whether two names that stand side by side are places of their own, not one within the other. */
export function areApart(one: string, other: string): boolean {
  const [a, b] = [findExact(one), findExact(other)];
  if (!a || !b || one === other) return false;
  if (a.region !== b.region) return true;
  return a.city !== undefined && b.city !== undefined && !a.city.isCounty && !b.city.isCounty;
}
