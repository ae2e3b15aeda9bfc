import { decodeEntities } from './entities.ts';

/**
 * Rewrites text that was meant to be JSON into the JSON values it holds. It mends what is met on real pages:
 * comment and CDATA wrappers, a byte-order mark, a script that is entity-encoded as a whole, control characters
 * and wrong escapes in strings, commas too many, semicolons for commas, and several values one after the other.
 * Valid JSON comes back as it was, but for space around it.
 */
export function repairJson(text: string): string[] {
  const values: string[] = [];
  let parts: string[] = [];
  let depth = 0;
  /** Where a comma stands after which nothing has come but space. */
  let comma = -1;
  const source = text.includes('"') ? text : decodeEntities(text);
  for (const [part, string, open, close, mark, plain] of source.matchAll(token)) {
    if (open) depth++;
    if (depth === 0) continue;
    if (close && comma >= 0) parts[comma] = '';
    if (mark) {
      if (comma < 0) comma = parts.push(',') - 1;
      continue;
    }
    if (!plain?.trim() && !string && !open && !close) {
      if (plain) parts.push(part);
      continue;
    }
    parts.push(string ? mendString(string) : part);
    comma = -1;
    if (close && --depth === 0) {
      values.push(parts.join(''));
      parts = [];
    }
  }
  return values;
}

/** A string, an opening, a closing, a separator, plain text; what else there is matches without a group. */
const token =
  /<!\[CDATA\[|\]\]>|("[^"\\]*(?:\\[\s\S][^"\\]*)*")|([{[])|([}\]])|([,;])|(:|\s+|[\w.+-]+)|\/\/(?!<!|\]\])[^\n]*|\/\*[\s\S]{0,500}?\*\/|[\s\S]/g;

/** Writes control characters as escapes, and drops the backslash of escapes that JSON does not have. */
function mendString(string: string): string {
  return string
    .replace(
      /\\(?:x([\da-f]{2})|u[\da-f]{4}|["\\/bfnrt]|([\s\S]))/gi,
      (written, hex?: string, other?: string) => {
        if (hex !== undefined) return `\\u00${hex}`;
        if (other === undefined) return written;
        return other === "'" ? other : `\\\\${other}`;
      },
    )
    .replace(/\p{Cc}/gu, (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
