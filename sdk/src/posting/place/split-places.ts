import { findState } from './find-state.ts';

/** Splits a text that names several places; each part is trimmed and none is empty. */
export function splitPlaces(text: string): string[] {
  return text
    .split(/[;；、|/•\n]|<br ?\/?>| or (?=[A-Z])/)
    .flatMap(splitUnseparated)
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '');
}

/** Splits `Austin, TX Chicago, IL`, where only the state ends a place, and `杭州,宁波`. */
function splitUnseparated(text: string): string[] {
  if (/^[\p{Script=Han}\s,，]+$/u.test(text)) return text.split(/[,，]/);
  const pairs = [...text.matchAll(/([^,]+), ?([A-Z]{2})(?=\s+[A-Z][^,]+, ?[A-Z]{2}\b|\s*$)/g)];
  const covered = pairs.reduce((length, [pair]) => length + pair.length, 0);
  const areStates = pairs.every(([, , state = '']) => findState(state) !== undefined);
  return pairs.length > 1 && areStates && covered === text.length ? pairs.map(([pair]) => pair) : [text];
}
