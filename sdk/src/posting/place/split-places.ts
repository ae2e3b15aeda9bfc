import { findCity } from './find-city.ts';
import { findState } from './find-state.ts';

/** Marks between places; in parentheses they belong to a remark. */
const separators = /(?:[;；、|/•\n]|<br ?\/?>| or (?=[A-Z]))(?![^()]*\))/;

/** Splits a text that names several places; each part is trimmed and none is empty. */
export function splitPlaces(text: string): string[] {
  return text
    .split(separators)
    .flatMap(splitUnseparated)
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '');
}

function splitUnseparated(text: string): string[] {
  if (/^[\p{Script=Han}\s,，]+$/u.test(text)) return text.split(/[,，]/);
  return splitCities(text) ?? splitStates(text) ?? [text];
}

/** Splits `SF, New York, Seattle`. */
function splitCities(text: string): string[] | undefined {
  const parts = text.split(',');
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
