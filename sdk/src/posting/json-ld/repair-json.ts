import { decodeEntities } from './entities.ts';

/**
 * Rewrites text that was meant to be JSON into the JSON values it holds. It mends what is met on real pages:
 * comment and CDATA wrappers, a byte-order mark, a script that is entity-encoded as a whole, control characters
 * and wrong escapes in strings, commas too many, semicolons for commas, and several values one after the other.
 * Valid JSON comes back as it was, but for space around it.
 */
export function repairJson(text: string): string[] {
  const values: string[] = [];
  let out = '';
  let depth = 0;
  const tokens = (text.includes('"') ? text : decodeEntities(text)).matchAll(token);
  for (const [part, string, open, close, separator, space] of tokens) {
    if (open) depth++;
    // A separator is written once it is known that something follows it.
    if (depth === 0 && !string) continue;
    if (close) out = out.replace(/,\s*$/, '');
    if (string) out += mendString(string);
    else if (separator) out += part === ';' ? ',' : part;
    else if (open || close || space || /^[\w.+-]+$/.test(part)) out += part;
    if (close && --depth === 0) {
      values.push(out);
      out = '';
    }
  }
  return values;
}

const token =
  /("(?:[^"\\]|\\[^])*")|([{[])|([}\]])|([,:;])|(\s+)|\/\/<!\[CDATA\[|\/\/\]\]>|\/\*[^]*?\*\/|\/\/[^\n]*|<!--|-->|<!\[CDATA\[|\]\]>|[\w.+-]+|[^]/g;

function mendString(string: string): string {
  return string
    .replace(/\\(?:x([\da-f]{2})|u[\da-f]{4}|["\\/bfnrt]|([^]))/gi, (escape, hex?: string, other?: string) => {
      if (hex !== undefined) return `\\u00${hex}`;
      if (other === undefined) return escape;
      return other === "'" ? other : `\\\\${other}`;
    })
    .replace(/[\0-\x1f]/g, (control) => JSON.stringify(control).slice(1, -1));
}
