import { cleanText } from '../rich-text/clean-text.ts';

/** Returns a value as one line of text, or nothing where there is none; numbers count as text. */
export function textOf(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const text = cleanText(String(value)).replace(/\s+/g, ' ').trim();
  return text === '' ? undefined : text;
}

/** Returns the texts of a list, or of a single value. */
export function textsOf(value: unknown): string[] {
  const values: unknown[] = Array.isArray(value) ? value : [value];
  return values.map(textOf).filter((text) => text !== undefined);
}
