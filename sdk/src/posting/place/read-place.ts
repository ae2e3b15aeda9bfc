import type { Place } from '../../contract/place.ts';
import { mapKnown } from '../map-known.ts';
import { findChinesePlace } from './find-chinese-place.ts';
import { findCity } from './find-city.ts';
import { findCountry, isCountryCode } from './find-country.ts';
import { findState } from './find-state.ts';

const remoteWord = /\b(?:remote|work from home|wfh|anywhere)\b|远程|居家办公/i;
/** Words that say how one works there, with the signs that tie them to the place. */
const workplaceWords =
  /[\s–—(,:-]*(?:(?:100% |fully )?\b(?:remote(?:-friendly)?|work from home|wfh|anywhere|hybrid|on-?site|in-office|preferred|hq)\b|远程|居家办公)(?:[\s(–—,:-]|\b(?:in|within|from)\b)*/gi;
/** Remarks on a place, and the parts of the world that companies count in. */
const remarks =
  /\([^)]*\bonly\b[^)]*\)|: *(?:select|all) locations|[,\s-]*\b(?:EMEA|AMER|APAC|LATAM)\b[\s-]*/gi;

/** Reads one place; its name is the text as it stands. */
export function readPlace(name: string): Place {
  const rest = tidy(name.replace(remarks, ' ').replace(workplaceWords, ' '));
  const found = rest === '' ? undefined : findPlace(rest);
  return { name, ...found, ...(remoteWord.test(name) && { remote: true }) };
}

function tidy(text: string): string {
  return text
    .replace(/[()]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,:-]+|[\s,:.-]+$/g, '');
}

function findPlace(text: string): Place | undefined {
  if (/\p{Script=Han}/u.test(text)) return findInChinese(text);
  const whole = findWhole(text);
  if (whole) return whole;
  const parts = (text.includes(',') ? text.split(',') : text.split('-'))
    .map((part) => part.trim())
    .filter(Boolean);
  if (parts.length < 2) return lastWords(text);
  return fromLast(parts) ?? fromLast(parts.toReversed()) ?? fromLast(splitLast(parts));
}

/** `San Mateo, CA United States` lacks a comma. */
function splitLast(parts: readonly string[]): string[] {
  const last = parts.at(-1) ?? '';
  const state = last.split(' ').find((_, index, words) => findState(words.slice(0, index + 1).join(' ')));
  if (state === undefined) return [];
  const end = last.indexOf(state) + state.length;
  return [...parts.slice(0, -1), last.slice(0, end), last.slice(end).trim()].filter(Boolean);
}

const provinceOrRest = /^\p{Script=Han}{2,8}?(?:省|自治区)(?=\p{Script=Han}{2})|.+/gu;
const cityBefore = /^(\p{Script=Han}{2,5}?)市/u;

/** `深圳·宝安区`, `杭州-萧山区`, `浙江省杭州市`: the first part that is a city, else the first that is known. */
function findInChinese(text: string): Place | undefined {
  const parts = text.split(/[·\-\s]+/).flatMap((part) => part.match(provinceOrRest) ?? []);
  const found = mapKnown(
    parts,
    (part) => findChinesePlace(part) ?? findChinesePlace(cityBefore.exec(part)?.[1] ?? ''),
  );
  const city = found.find((place) => place.city !== undefined && place.region === found[0]?.region);
  if (found.length > 0) return city ?? found[0];
  const country = parts.map(findCountry).find((code) => code !== undefined);
  return country === undefined ? findCity(text) : { ...findCity(parts[0] ?? ''), country };
}

function findWhole(text: string): Place | undefined {
  const city = findCity(text);
  if (city) return city;
  const country = findCountry(text);
  if (country !== undefined) return { country };
  // Alone, these two are cities or countries at least as often.
  const state = /^(?:georgia|washington|[a-z]{2})$/i.test(text) ? undefined : findState(text);
  if (state !== undefined) return { region: state, country: state.slice(0, 2) };
  if (/^[A-Z]{2}$/.test(text) && isCountryCode(text) && findState(text) === undefined)
    return { country: text };
  return findChinesePlace(text);
}

/** Reads parts from the least to the greatest: city, region, country. */
function fromLast(parts: readonly string[]): Place | undefined {
  const last = parts.at(-1) ?? '';
  const before = parts.at(-2) ?? '';
  const [city] = parts;
  const state = findState(last);
  const country = findCountry(last) ?? (state === undefined && isCountryCode(last) ? last : undefined);
  if (country === 'CN') return findChinesePlace(city ?? '') ?? { ...(city && { city }), country };
  if (country !== undefined) return inCountry(parts.slice(0, -1), country);
  // `Toronto, ON, CA`: the last is Canada, not California.
  const province = findState(before);
  if (last === 'CA' && province?.startsWith('CA-'))
    return { ...cityOf(parts.slice(0, -2)), region: province, country: 'CA' };
  if (state === undefined) return undefined;
  const known = findCity(city ?? '');
  // A state's full name may be a country's, as Georgia's is.
  if (known?.country !== undefined && last.length > 2 && known.country !== state.slice(0, 2)) return known;
  return { ...cityOf(parts.slice(0, -1)), region: state, country: state.slice(0, 2) };
}

function inCountry(parts: readonly string[], country: string): Place {
  const state = findState(parts.at(-1) ?? '');
  if (state?.startsWith(`${country}-`)) {
    const known = findCity(parts[0] ?? '');
    if (parts.length === 1 && known?.region === state) return known;
    return { ...cityOf(parts.slice(0, -1)), region: state, country };
  }
  const known = findCity(parts[0] ?? '');
  return known?.country === country ? known : { ...cityOf(parts), country };
}

function cityOf([city]: readonly string[]): Place {
  return city ? { city: findCity(city)?.city ?? city } : {};
}

/** `San Jose US`, `Sunnyvale CA`, `Remote Canada`: a country or a state after a space. */
function lastWords(text: string): Place | undefined {
  const words = text.split(' ');
  for (let count = Math.min(4, words.length - 1); count > 0; count--) {
    const end = words.slice(-count).join(' ');
    const start = words.slice(0, -count).join(' ');
    const country = findCountry(end);
    if (country !== undefined) return inCountry([start], country);
    const state = /^[A-Z]{2}$/.test(end) ? findState(end) : undefined;
    if (state !== undefined) return { city: start, region: state, country: state.slice(0, 2) };
  }
  return undefined;
}
