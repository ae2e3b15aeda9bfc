import { mendString } from './mend-string.ts';
import { unwrapJson } from './unwrap-json.ts';

/**
 * Rewrites text that was meant to be JSON into the JSON values it holds, in one pass. It mends what is met on real
 * pages: wrappers, comments and tags around and within, control characters, wrong escapes and bare quotes in strings,
 * commas too many, values that are missing, JavaScript's way of writing, and several values one after the other.
 * Valid JSON comes back as it was, but for space. What ends too early is left out: half a name is a wrong name.
 *
 * The library jsonrepair (3.13) is no substitute: 6.5 kB of a detector's 12, a recursion that overflows, time that
 * grows with the square of the quotes, `x27` for `\x27`, an exception for CDATA, `;` and a second value, and an end of
 * its own invention for what is cut short. See https://github.com/josdejong/jsonrepair.
 */
export function repairJson(text: string): string[] {
  const source = unwrapJson(text);
  const starts = /<!\[CDATA\[|[[{]/g;
  const values: string[] = [];
  for (let start = starts.exec(source); start; start = starts.exec(source)) {
    if (start[0].length > 1) continue;
    const { json, end } = mendValue(source, start.index);
    if (json !== undefined) values.push(json);
    starts.lastIndex = end;
  }
  return values;
}

/**
 * A string, a bare word, a mark; what else there is matches without a group. No alternative fails after long
 * searching, not even where a string or a comment does not end: the work is linear.
 */
const token =
  /("[^"\\]*(?:(?:\\[\s\S]|"(?!\s*(?:[,:;}\]]|\/[/*]|<(?:br|\/?p)\b|$)))[^"\\]*)*"?|'[^'\\]*(?:\\[\s\S][^'\\]*)*'?)|([\w$@.+-]+)|<!\[CDATA\[|\]\]>|([[\]{},;:])|\/\/(?!<!|\]\])[^\n\r]*|\/\*[^*]*(?:\*(?!\/)[^*]*)*(?:\*\/)?|<[^<>"']{0,99}>|[\s\S]/g;

/** Reads from an opening bracket to the one that closes it; without that there is no value. */
function mendValue(source: string, from: number): { json?: string; end: number } {
  const tokens = new RegExp(token);
  tokens.lastIndex = from;
  const parts: string[] = [];
  let depth = 0;
  let comma = false;
  for (let match = tokens.exec(source); match; match = tokens.exec(source)) {
    const [, string, word, mark = ''] = match;
    const part = (string && mendString(string)) ?? (word && literal(word)) ?? mark;
    if (part === ',' || part === ';') comma = true;
    else if (part === ':') parts.push(part);
    else if (part) {
      const closes = mark === '}' || mark === ']';
      if (parts.at(-1) === ':' && (comma || closes)) parts.push('null');
      if (comma && !closes && !/^[[{]$/.test(parts.at(-1) ?? '[')) parts.push(',');
      comma = false;
      parts.push(part);
      if (mark) depth += closes ? -1 : 1;
      if (depth === 0) return { json: parts.join(''), end: tokens.lastIndex };
    }
  }
  return { end: source.length };
}

/** A word that is written without quotes: what JSON allows so, what stands for nothing, or a text. */
function literal(word: string): string {
  if (/^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?)$/i.test(word)) return word.toLowerCase();
  return /^(?:undefined|nan|none)$/i.test(word) ? 'null' : JSON.stringify(word);
}
