import { foldText } from './fold-text.ts';
import { fieldEnd, rowEnd } from './job-row.ts';
import type { PackedTexts } from './packed-texts.ts';

/** Looks for words in what is searched of jobs. */
export interface TextSearch {
  /** Marks the rows that hold every one of the words, anywhere. */
  withWords(words: readonly string[]): Uint8Array;
  /** Marks the rows that hold a text in their place. */
  withPlace(place: string): Uint8Array;
}

/** Splits what a student types into words as rows hold them. */
export function searchedWords(typed: string): string[] {
  return foldText(typed)
    .split(/\s+/)
    .filter((word) => word !== '');
}

/**
 * Reads all rows as one text, in which the browser's own search goes through 100,000 jobs in a few milliseconds: no index
 * of words has to be kept, and a part of a word is found in Chinese as in English.
 */
export function createTextSearch({ bytes, ends }: PackedTexts): TextSearch {
  const text = new TextDecoder().decode(bytes);
  const starts = new Uint32Array(ends.length + 1);
  for (let row = 0, at = 0; row < ends.length; row += 1) {
    at = text.indexOf(rowEnd, at) + 1;
    starts[row + 1] = at;
  }

  /** Marks the rows in which a text stands at or behind a place that depends on the row. */
  const mark = (sought: string, from: (row: number) => number): Uint8Array => {
    const found = new Uint8Array(ends.length);
    let row = 0;
    for (let at = text.indexOf(sought); at >= 0; ) {
      row = rowAt(starts, at, row);
      const next = starts[row + 1] as number;
      const first = from(row);
      const isIn = at >= first && at + sought.length < next;
      if (isIn) found[row] = 1;
      at = text.indexOf(sought, isIn || at >= first ? next : first);
    }
    return found;
  };
  return {
    withWords(words) {
      const all = new Uint8Array(ends.length).fill(1);
      for (const word of words) {
        const found = mark(word, (row) => starts[row] as number);
        all.forEach((held, row) => {
          all[row] = held & (found[row] as number);
        });
      }
      return all;
    },
    withPlace: (place) =>
      mark(
        foldText(place).trim(),
        (row) => text.lastIndexOf(fieldEnd, (starts[row + 1] as number) - 1) + fieldEnd.length,
      ),
  };
}

/** The row in which a place lies, at or behind a row. */
function rowAt(starts: Uint32Array, place: number, from: number): number {
  let [low, high] = [from, starts.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] as number) <= place) low = middle;
    else high = middle;
  }
  return low;
}
