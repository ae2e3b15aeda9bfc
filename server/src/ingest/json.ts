import { lineAndColumn } from './position.ts';
import { RefusedError } from './refused.ts';

/**
 * Parses JSON.
 *
 * @throws RefusedError `broken_json` with line and column, or `truncated` where the text ends too early.
 */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const { offset, cutShort } = findJsonFault(text) ?? { offset: 0, cutShort: false };
    const position = lineAndColumn(text, offset);
    if (cutShort) {
      throw new RefusedError(
        'truncated',
        'The JSON ends before it is complete: fetch the file again.',
        position,
      );
    }
    throw new RefusedError('broken_json', 'This is not valid JSON from here on.', position);
  }
}

/** Where a text stops being JSON, and whether it only lacks its end. */
interface JsonFault {
  offset: number;
  cutShort: boolean;
}

/** Finds where a text stops being JSON, which engines tell only in words, and not always. */
export function findJsonFault(text: string): JsonFault | undefined {
  const open: ('[' | '{')[] = [];
  let expected: Expected = 'value';
  token.lastIndex = 0;
  for (;;) {
    const start = skipWhitespace(text, token.lastIndex);
    if (expected === 'comma-or-end' && open.length === 0) {
      return start === text.length ? undefined : { offset: start, cutShort: false };
    }
    token.lastIndex = start;
    const match = token.exec(text);
    if (!match) return faultOfToken(text, start);
    const next = step(expected, match[1] ?? (match[2] === undefined ? 'scalar' : 'string'), open);
    if (next === undefined) return { offset: start, cutShort: false };
    expected = next;
  }
}

/** A punctuation mark, a string, or a scalar, as RFC 8259 has them. */
const token =
  /([[\]{},:])|("[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[ !#-[\]-\uffff]*)*")|(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.])/y;
const insideString = /[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[ !#-[\]-\uffff]*)*/y;
const beginningOfScalar =
  /^(?:t|tr|tru|f|fa|fal|fals|n|nu|nul|-|-?(?:0|[1-9]\d*)(?:\.|(?:\.\d+)?[eE][+-]?))?$/;
const beginningOfEscape = /^(?:\\(?:u[0-9a-fA-F]{0,3})?)?$/;

type Expected = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end';

function step(expected: Expected, kind: string, open: ('[' | '{')[]): Expected | undefined {
  switch (expected) {
    case 'key':
    case 'key-or-end':
      if (kind === 'string') return 'colon';
      return kind === '}' && expected === 'key-or-end' ? close(open) : undefined;
    case 'colon':
      return kind === ':' ? 'value' : undefined;
    case 'comma-or-end': {
      const inside = open.at(-1);
      if (kind === ',') return inside === '{' ? 'key' : 'value';
      return kind === (inside === '{' ? '}' : ']') ? close(open) : undefined;
    }
    default:
      if (kind === ']' && expected === 'value-or-end') return close(open);
      if (kind === '[' || kind === '{') {
        open.push(kind);
        return kind === '{' ? 'key-or-end' : 'value-or-end';
      }
      return kind === 'string' || kind === 'scalar' ? 'comma-or-end' : undefined;
  }
}

function close(open: ('[' | '{')[]): Expected {
  open.pop();
  return 'comma-or-end';
}

function skipWhitespace(text: string, from: number): number {
  let at = from;
  while (at < text.length && ' \t\n\r'.includes(text.charAt(at))) at += 1;
  return at;
}

function faultOfToken(text: string, start: number): JsonFault {
  if (text.charAt(start) !== '"') {
    return { offset: start, cutShort: beginningOfScalar.test(text.slice(start, start + 400)) };
  }
  insideString.lastIndex = start + 1;
  insideString.exec(text);
  const offset = insideString.lastIndex;
  return { offset, cutShort: beginningOfEscape.test(text.slice(offset, offset + 6)) };
}
