import type { Content } from './adapter.ts';
import { parseJson } from './json.ts';
import { RefusedError } from './refused.ts';

const signatures: [number[], string][] = [
  [[0x50, 0x4b, 0x03, 0x04], 'an Excel workbook or a zip archive: save the sheet as CSV (UTF-8)'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'an old Excel or Word file: save the sheet as CSV (UTF-8)'],
  [[0x25, 0x50, 0x44, 0x46], 'a PDF: export the postings as CSV or JSON'],
  [[0x1f, 0x8b], 'compressed with gzip: unpack it first'],
];

/**
 * Refuses what is no text, before an encoding is looked for in it.
 *
 * @throws RefusedError `unknown_format`
 */
export function refuseBinary(bytes: Uint8Array): void {
  const known = signatures.find(([signature]) => signature.every((byte, index) => bytes[index] === byte));
  if (known) throw new RefusedError('unknown_format', `The file is ${known[1]}.`, 'byte 0');
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const zero = bytes.subarray(0, 8192).indexOf(0);
  if (zero >= 0 && !isUtf16) {
    throw new RefusedError('unknown_format', 'The file is no text but binary data.', `byte ${zero}`);
  }
}

/**
 * Parses a file's text as far as formats can be told apart.
 *
 * @throws RefusedError `empty_file`, `broken_json`, `truncated` or `unknown_format`.
 */
export function contentOf(text: string): Content {
  const start = text.slice(0, 4096).trimStart();
  if (start === '' && text.trim() === '')
    throw new RefusedError('empty_file', 'The file is empty.', 'byte 0');
  if (/^\{|^\[\s*(?:[[{"\]\d-]|true|false|null|$)/.test(start))
    return { kind: 'json', value: parseJson(text) };
  const root = rootElement(text);
  if (root === undefined) return { kind: 'table', text };
  if (htmlRoots.has(root)) return { kind: 'html', text };
  throw new RefusedError('unknown_format', 'The file is XML, of which no format is known yet.', 'line 1');
}

/** What a page or a piece of one begins with. */
const htmlRoots = new Set(
  'html head body main article section header div p span a ul ol table form h1 h2 h3 script style link meta title noscript'.split(
    ' ',
  ),
);

/** The name of the first element of markup, behind declarations and comments; nothing where the text is no markup. */
function rootElement(text: string): string | undefined {
  const prologue = /^\s*(?:(?:<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<![^>]*>)\s*)*<([a-z][\w:-]*)/i;
  return prologue.exec(text.slice(0, 65_536))?.[1]?.toLowerCase();
}
