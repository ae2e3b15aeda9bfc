import { foldText, isHan, isWord } from './fold-text.ts';
import type { Name } from './read-table.ts';

/** All meanings of one folded name; a trap has none. */
export interface Pattern {
  text: string;
  names: readonly Name[];
}

/** Finds the names that stand at a place of a folded text without looking at all of them. */
export interface NameIndex {
  get(folded: string): Pattern | undefined;
  /** The lengths of names that begin with these two units, the longest first. */
  lengths(first: number, second: number): readonly number[] | undefined;
}

/** Orders names by how they begin. */
export function indexNames(names: readonly Name[]): NameIndex {
  const patterns = new Map<string, { text: string; names: Name[] }>();
  const lengths = new Map<number, number[]>();
  const single = new Map<number, number[]>();
  // Units get small numbers, of which two make an integer that a Map finds without boxing it; 0 is in no name.
  const numbers = new Uint16Array(0x10000);
  let count = 0;
  const numberOf = (unit: number): number => {
    if (!numbers[unit]) {
      count += 1;
      numbers[unit] = count;
    }
    return numbers[unit] ?? 0;
  };
  for (const name of names) {
    const { text } = foldText(name.text);
    const known = patterns.get(text);
    const pattern = known ?? { text, names: [] };
    if (name.term) pattern.names.push(name);
    if (known) continue;
    patterns.set(text, pattern);
    const first = numberOf(text.charCodeAt(0));
    if (text.length === 1) single.set(first, [1]);
    else {
      const key = keyOf(first, numberOf(text.charCodeAt(1)));
      const list = lengths.get(key);
      if (!list) lengths.set(key, [text.length]);
      else if (!list.includes(text.length)) list.push(text.length);
    }
  }
  for (const [key, list] of lengths) {
    list.sort((a, b) => b - a).push(...(single.get(key >>> 16) ?? []));
  }
  return {
    get: (folded) => patterns.get(folded),
    lengths: (first, second) => {
      const number = numbers[first];
      return number ? (lengths.get(keyOf(number, numbers[second] ?? 0)) ?? single.get(number)) : undefined;
    },
  };
}

/**
 * Where a name that begins at `start` and is `length` long ends as a word, or -1 if it is a part of one. Chinese has no
 * boundaries. After a Latin name may stand a plural's `s`, and a version as in `Python3`.
 */
export function endOfWord(text: string, start: number, length: number): number {
  const end = start + length;
  const last = text.charCodeAt(end - 1);
  const next = text.charCodeAt(end);
  if (isHan(last)) return joins(text, end) ? -1 : end;
  if (length === 1 && (next === 0x2b || next === 0x23 || next === 0x26)) return -1;
  if (!isWord(last) || !isWord(next)) return end;
  if (next === 0x73 && length >= 3 && !isWord(text.charCodeAt(end + 1))) return end + 1;
  return length >= 3 && isDigit(next) && !isDigit(last) ? end : -1;
}

/**
 * Tells whether a worker's name is cut out of other words: 车工 in 汽车工程, 操作员 in 操作员工. `end` stands after it.
 */
function joins(text: string, end: number): boolean {
  const last = text[end - 1];
  const next = text.charAt(end);
  if (last === '工') return next !== '' && '程艺具序业作装厂位况件'.includes(next);
  return last === '员' && next === '工' && text[end + 1] !== '作';
}

/** Tells whether a name can begin here: not within a Latin word. */
export function beginsWord(text: string, start: number): boolean {
  return start === 0 || isHan(text.charCodeAt(start)) || !isWord(text.charCodeAt(start - 1));
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

function keyOf(first: number, second: number): number {
  return first * 0x10000 + second;
}
