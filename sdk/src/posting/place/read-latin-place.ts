import type { Place } from '../../contract/place.ts';
import { findCity, findLikelyCity } from './find-city.ts';
import { findCountry, isCodeAlone, isCountryCode } from './find-country.ts';
import { findLatinAlone, readLatinNames } from './find-latin-chinese-place.ts';
import { findState, findStateOf } from './find-state.ts';
import { isTown } from './is-town.ts';

/** `75009 Paris`, `Irvine, CA 92606`, `Paris 9e`. */
const postal =
  /^\d{4,6}\s+(?=\p{L})|\s+\d{5}(?:-\d{4})?(?=,|$)|\s+\d{1,2}(?:e|er|ème|th)(?: arrondissement)?(?=,|$)/giu;

/** `14600 Myford Road, Irvine, CA`: the street stands before city and state. */
const street = /^\d+\s[^,]+,(?=[^,]+,)/;

/** `Central London` is London, and `Central Falls` a town. */
const quarter = /^(?:central|inner|downtown) ([^,]+)/i;

/** Reads one place that is written in Latin letters. */
export function readLatinPlace(text: string): Place | undefined {
  const [within = '', town = ''] = quarter.exec(text) ?? [];
  const place = readNames(findWhole(town)?.city ? town + text.slice(within.length) : text);
  if (place?.city === undefined || isTown(place.city, text)) return place;
  const { city: _, ...area } = place;
  return area;
}

/** Reads the parts from the narrowest to the widest or back. */
function readNames(text: string): Place | undefined {
  const plain = text.replace(street, '').replace(postal, '');
  const whole = findWhole(plain);
  if (whole) return whole;
  const parts = splitParts(plain);
  if (parts.length < 2) return lastWords(plain);
  if (areCountries(parts) || areStates(parts)) return undefined;
  const last = parts.at(-1) ?? '';
  const endsWide = findState(last) !== undefined || findCountry(last) !== undefined;
  return (
    fromLast(parts) ?? (endsWide ? undefined : fromLast(parts.toReversed())) ?? fromLast(splitLast(parts))
  );
}

/** What only joins words: `In-store`, `Al-Rayyan`, `Texas-born`. */
const joined = /^(?:[A-Z][a-z]{1,2}-|[^-]*[A-Z][^-]*-[a-z])/;

/** Splits at commas or hyphens; one without spaces joins words unless a country or state begins: `US-IL-Niles`. */
function splitParts(text: string): string[] {
  const [first = ''] = text.split('-');
  const isWide = isCountryCode(first) || findCountry(first) !== undefined || findState(first) !== undefined;
  const hyphen = isWide && !joined.test(text) ? /\s*-\s*/ : /\s+-\s*|\s*-\s+/;
  return text
    .split(text.includes(',') ? ',' : hyphen)
    .map((part) => part.trim())
    .filter(Boolean);
}

/** `US, Canada, Mexico` is no city of Mexico; `Hong Kong, China` is one place. */
function areCountries(parts: readonly string[]): boolean {
  const countries = new Set(parts.map((part) => findCountry(part)));
  return countries.size > 1 && !countries.has(undefined) && findCountry(parts.at(-1) ?? '') !== 'CN';
}

/** `ON, AB, or NS` are several; `CA, ON` is one of Canada, and `LA, CA` a city. */
function areStates(parts: readonly string[]): boolean {
  const codes = parts.map((part) => part.replace(/^(?:or|and) /, ''));
  const all = codes.every((code) => /^[A-Z]{2}$/.test(code) && findState(code) !== undefined);
  const [first = '', last = ''] = [codes[0], codes.at(-1)];
  return all && findStateOf(first, last) === undefined && findCity(first)?.region !== findState(last);
}

/** Alone, these are cities or countries as often as states. */
const statesOfOtherNames = /^(?:georgia|washington|victoria|brandenburg|[a-z]{2})$/i;

function findWhole(text: string): Place | undefined {
  const city = findCity(text);
  if (city) return city;
  const country = findCountry(text) ?? (isCodeAlone(text) ? text : undefined);
  if (country !== undefined) return { country };
  const state = statesOfOtherNames.test(text) ? undefined : findState(text);
  if (state !== undefined) return { region: state, country: state.slice(0, 2) };
  return findLatinAlone(text);
}

/** Reads parts from the least to the greatest: city, region, country. */
function fromLast(parts: readonly string[]): Place | undefined {
  const [city = ''] = parts;
  const last = parts.at(-1) ?? '';
  const before = parts.slice(0, -1);
  // `Toronto, ON, CA`: the last is Canada, not California.
  const isCanada = last === 'CA' && parts.length > 2 && findStateOf('CA', before.at(-1) ?? '') !== undefined;
  const country = isCanada ? 'CA' : countryOf(city, last);
  if (country !== undefined) return inCountry(before, country);
  return inState(before, last) ?? (before.length > 0 ? inChina(parts) : undefined);
}

/** Codes that a state of the US or Canada has too, few of whose cities are named in postings. */
const rareStates = new Set(['DE', 'NL', 'PE', 'SK']);

/** The country that the last part names, where it is not a state's name or code: `Berlin, DE`, `Paris, FR`. */
function countryOf(city: string, last: string): string | undefined {
  const named = findCountry(last);
  if (named !== undefined) return named;
  if (!isCountryCode(last)) return undefined;
  return findState(last) === undefined || findLikelyCity(city)?.country === last ? last : undefined;
}

function inState(before: readonly string[], last: string): Place | undefined {
  const [city = ''] = before;
  const known = findLikelyCity(city);
  const australian = known?.country === 'AU' ? findStateOf('AU', last) : undefined;
  const state = australian ?? findState(last);
  if (state === undefined || isUnsure(city, last, state, known)) return undefined;
  // The name of this state is a country's too.
  if (/^georgia$/i.test(last) && known?.country === 'GE') return known;
  return { ...cityOf(before, state.slice(0, 2)), region: state, country: state.slice(0, 2) };
}

function isUnsure(city: string, last: string, state: string, known: Place | undefined): boolean {
  if (rareStates.has(last)) return known?.region !== state;
  // Ontario is a city in California, and Washington one of its own.
  if (last === 'CA' && findStateOf('CA', city) !== undefined) return true;
  if (/^victoria$/i.test(last)) return known?.region !== state;
  return /^washington$/i.test(last) && findCity(city) !== undefined && known?.region !== state;
}

function inCountry(parts: readonly string[], country: string): Place {
  const [city = ''] = parts;
  if (country === 'CN') return inChina(parts) ?? { ...(city && { city }), country };
  // `Melbourne VIC, Australia`
  const [, town, abbreviation = ''] = /^(.+) ([A-Z]{2,3})$/.exec(parts.at(-1) ?? '') ?? [];
  if (town !== undefined && findStateOf(country, abbreviation) !== undefined) {
    return inCountry([...parts.slice(0, -1), town, abbreviation], country);
  }
  const state = findStateOf(country, parts.at(-1) ?? '');
  const known = findLikelyCity(city);
  if (state !== undefined) {
    if (parts.length === 1 && known?.region === state) return known;
    return { ...cityOf(parts.slice(0, -1), country), region: state, country };
  }
  if (known?.country === country) return known;
  return { ...cityOf(parts, country), country };
}

/** `Hong Kong, China` has a code of its own. */
function inChina(parts: readonly string[]): Place | undefined {
  const known = findCity(parts.at(-1) ?? '');
  if (known && /^(?:HK|MO|TW)$/.test(known.country ?? '')) return known;
  return readLatinNames(parts);
}

function cityOf([city]: readonly string[], country: string): Place {
  return city && findCountry(city) !== country ? { city: findCity(city)?.city ?? city } : {};
}

/** `San Mateo, CA United States` lacks a comma. */
function splitLast(parts: readonly string[]): string[] {
  const last = parts.at(-1) ?? '';
  const state = last.split(' ').find((_, index, words) => findState(words.slice(0, index + 1).join(' ')));
  if (state === undefined) return [];
  const end = last.indexOf(state) + state.length;
  return [...parts.slice(0, -1), last.slice(0, end), last.slice(end).trim()].filter(Boolean);
}

/** `San Jose US`, `Sunnyvale CA`, `Washington State US`: a country or a state after a space. */
function lastWords(text: string): Place | undefined {
  const words = text.split(' ');
  for (let count = Math.min(4, words.length - 1); count > 0; count--) {
    const end = words.slice(-count).join(' ');
    const start = words.slice(0, -count).join(' ');
    if (findCountry(end) !== undefined || /^[A-Z]{2,3}$/.test(end)) {
      const found = findCountry(end) === undefined ? inState([start], end) : fromLast([start, end]);
      if (found) return found;
      if (findLikelyCity(start)?.country === end) return findLikelyCity(start);
    }
  }
  return undefined;
}
