import { findAll } from '../text/find-all.ts';
import { families } from './families.ts';

/** A word for a field of study in a text. */
export interface FieldWord {
  start: number;
  end: number;
  text: string;
  /** Families that the word stands for as a whole. */
  stands: readonly string[];
  /** Families that it belongs to as one major of them. */
  belongs: readonly string[];
}

interface Entry {
  stands: string[];
  belongs: string[];
}

const entries = new Map<string, Entry>();
const plainWords = (word: string) => word.replace(/\(\?:[^)]*\)|\\\.|[?]/g, '');

/** Latin patterns with optional parts; their key is the word found. */
const flexible: { pattern: RegExp; entry: Entry }[] = [];

for (const { id, words, majors } of families) {
  for (const [list, role] of [
    [words, 'stands'],
    [majors, 'belongs'],
  ] as const) {
    for (const word of splitWords(list)) {
      const entry = entries.get(word) ?? { stands: [], belongs: [] };
      entry[role].push(id);
      if (!entries.has(word) && /[?(]/.test(word)) {
        flexible.push({ pattern: new RegExp(`^(?:${word})$`, 'i'), entry });
      }
      entries.set(word, entry);
    }
  }
}

/** Bars within brackets belong to their word. */
function splitWords(list: string): string[] {
  return list === '' ? [] : (list.match(/(?:\([^)]*\)|[^|(])+/g) ?? []);
}

const longestFirst = [...entries.keys()].sort((a, b) => plainWords(b).length - plainWords(a).length);
const isHan = (word: string) => /\p{Script=Han}/u.test(word);
const isCapital = (word: string) => /^[A-Z]+$/.test(word);
const pattern = new RegExp(
  [
    longestFirst.filter(isHan).join('|'),
    `\\b(?:${longestFirst.filter((word) => !isHan(word)).join('|')})\\b`,
  ].join('|'),
  'gi',
);

/** Finds words for fields of study from left to right, the longest at each place. */
export function findFields(text: string): FieldWord[] {
  const found: FieldWord[] = [];
  for (const match of findAll(text, pattern)) {
    const [word] = match;
    const entry = lookUp(word);
    if (entry) found.push({ start: match.index, end: match.index + word.length, text: word, ...entry });
  }
  return found;
}

function lookUp(word: string): Entry | undefined {
  const exact = entries.get(word);
  if (exact) return exact;
  const lower = word.toLowerCase();
  if (isCapital(lower.toUpperCase()) && entries.has(word.toUpperCase()) && word !== word.toUpperCase()) {
    return entries.get(lower);
  }
  return entries.get(lower) ?? flexible.find(({ pattern }) => pattern.test(word))?.entry;
}
