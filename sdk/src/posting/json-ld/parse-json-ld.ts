import { repairJson } from './repair-json.ts';

/** Reads the values of a JSON-LD script: strictly where it is valid, mended where it is not, none where that fails. */
export function parseJsonLd(text: string): unknown[] {
  const [strict] = tryParse(text);
  // Encoded twice, JSON is a string that holds JSON.
  if (typeof strict === 'string') return tryParse(strict);
  return strict === undefined ? repairJson(text).flatMap(tryParse) : [strict];
}

function tryParse(text: string): unknown[] {
  try {
    return [JSON.parse(text)];
  } catch {
    // What does not parse is not JSON; the page's author, not the caller, could act on it.
    return [];
  }
}
