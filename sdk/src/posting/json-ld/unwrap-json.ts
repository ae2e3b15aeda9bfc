import { decodeEntities } from './entities.ts';

/**
 * Gives JSON its quotes back where all of it was encoded: as HTML (`{&quot;a&quot;: 1}`), as a string of JSON
 * (`{\"a\": 1}`), or by a typesetter (`{“a”: 1}`). What follows the first bracket tells which.
 */
export function unwrapJson(text: string): string {
  switch (/^[^"]*?[[{]\s*([&\\“”„″])/.exec(text)?.[1]) {
    case undefined:
      return text;
    case '&':
      return decodeEntities(text);
    case '\\':
      return text.replace(/\\(["\\/])/g, '$1');
    default:
      return text.replace(/[“”„″]/g, '"');
  }
}
