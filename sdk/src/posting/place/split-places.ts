import { expandAbbreviations } from './chinese-abbreviations.ts';
import { isPartOf } from './chinese-districts.ts';
import { findExact } from './find-chinese-place.ts';
import { findCity } from './find-city.ts';
import { findState } from './find-state.ts';
import { areApart } from './read-chinese-place.ts';

/** Marks between places; in parentheses they belong to a remark. */
const separators = /(?:[;；、|/•\n]|<br ?\/?>| or (?=[A-Z])|\s*或者?\s*(?=\p{Script=Han}))(?![^()]*\))/u;

/** Splits a text that names several places; each part is trimmed and none is empty. */
export function splitPlaces(text: string): string[] {
  return (expandAbbreviations(text.trim()) ?? text.split(separators))
    .flatMap((part) => expandAbbreviations(part.trim()) ?? splitUnseparated(part))
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '');
}

function splitUnseparated(text: string): string[] {
  if (/^[\p{Script=Han}\s,，·—–-]+$/u.test(text)) return splitChinese(text);
  return splitCities(text) ?? splitStates(text) ?? [text];
}

/** Splits `杭州,宁波` and `北京 上海`, but neither `浙江省,杭州市` nor `杭州,萧山区`. */
function splitChinese(text: string): string[] {
  const byComma = text.split(/[,，]/).map((part) => part.trim());
  const nested = byComma.every((part, at) => at === 0 || isNested(byComma[at - 1] ?? '', part));
  const parts = nested ? [text] : byComma;
  return parts.flatMap((part) => {
    const names = part.split(/[·—–\s-]+/).filter(Boolean);
    const apart =
      names.length > 1 && names.every((name, at) => at === 0 || areApart(names[at - 1] ?? '', name));
    return apart ? names : [part];
  });
}

function isNested(outer: string, inner: string): boolean {
  const [a, b] = [findExact(outer), findExact(inner)];
  if (a && !a.city && b?.city) return a.region === b.region;
  return !b && isPartOf(a?.city?.name, inner);
}

/** Splits `SF, New York, Seattle` and `New York and London`. */
function splitCities(text: string): string[] | undefined {
  const parts = text.split(/,| (?:and|&) /);
  const cities = new Set(parts.map((part) => findCity(part)?.city));
  return cities.has(undefined) || cities.size < parts.length ? undefined : parts;
}

/** Splits `Austin, TX Chicago, IL`, where only the state ends a place. */
function splitStates(text: string): string[] | undefined {
  const pairs = [...text.matchAll(/([^,]+), ?([A-Z]{2})(?=\s+[A-Z][^,]+, ?[A-Z]{2}\b|\s*$)/g)];
  const covered = pairs.reduce((length, [pair]) => length + pair.length, 0);
  const areStates = pairs.every(([, , state = '']) => findState(state) !== undefined);
  return pairs.length > 1 && areStates && covered === text.length ? pairs.map(([pair]) => pair) : undefined;
}
