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
  /** The lengths of names that may begin with these three units, the longest first. */
  lengths(first: number, second: number, third: number): readonly number[] | undefined;
}

/** Orders names by how they begin: by three units, and those of one or two by what they have. */
export function indexNames(names: readonly Name[]): NameIndex {
  const patterns = new Map<string, { text: string; names: Name[] }>();
  for (const name of names) {
    const { text } = foldText(name.text);
    const pattern = patterns.get(text) ?? { text, names: [] };
    if (name.term) pattern.names.push(name);
    patterns.set(text, pattern);
  }
  const numberOf = numberUnits(patterns.keys());
  const beginnings = [
    new Map<number, number[]>(),
    new Map<number, number[]>(),
    new Map<number, number[]>(),
  ] as const;
  for (const text of patterns.keys()) {
    const list = beginnings[text.length > 2 ? 2 : text.length > 1 ? 1 : 0];
    const key = keyOf(
      numberOf(text.charCodeAt(0)),
      numberOf(text.charCodeAt(1)),
      numberOf(text.charCodeAt(2)),
    );
    const lengths = list.get(key);
    if (!lengths) list.set(key, [text.length]);
    else if (!lengths.includes(text.length)) lengths.push(text.length);
  }
  const [ones, twos, threes] = beginnings;
  for (const [key, lengths] of threes) {
    const shorter = [...(twos.get(key - (key % thirds)) ?? []), ...(ones.get(key - (key % seconds)) ?? [])];
    lengths.sort((a, b) => b - a).push(...shorter);
  }
  for (const [key, lengths] of twos) lengths.push(...(ones.get(key - (key % seconds)) ?? []));
  return {
    get: (folded) => patterns.get(folded),
    lengths: (first, second, third) => {
      const begin = numberOf(first);
      if (begin === 0) return undefined;
      const next = numberOf(second);
      const pair = keyOf(begin, next, 0);
      return threes.get(pair + (numberOf(third) % thirds)) ?? twos.get(pair) ?? ones.get(keyOf(begin, 0, 0));
    },
  };
}

/** How many third units are told apart, and how many keys begin with one unit: a key stays an integer of 30 bits. */
const thirds = 32;
const seconds = 4096 * thirds;

/** Gives units small numbers, of which three make an integer that a Map finds without boxing it; 0 is in no name. */
function numberUnits(texts: Iterable<string>): (unit: number) => number {
  const numbers = new Uint16Array(0x10000);
  let count = 0;
  for (const text of texts) {
    for (let at = 0; at < text.length && at < 3; at += 1) {
      const unit = text.charCodeAt(at);
      if (!numbers[unit]) {
        count += 1;
        numbers[unit] = count;
      }
    }
  }
  return (unit) => numbers[unit] ?? 0;
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

function keyOf(first: number, second: number, third: number): number {
  return (first * 4096 + (second % 4096)) * thirds + (third % thirds);
}
