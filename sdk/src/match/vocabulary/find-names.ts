import { foldText } from './fold-text.ts';
import { beginsWord, endOfWord, type NameIndex } from './name-index.ts';
import type { Name } from './read-table.ts';
import type { Term } from './term.ts';

/** A term in a text. */
export interface FoundTerm {
  term: Term;
  /** The first UTF-16 unit of its name. */
  start: number;
  /** The unit after its name. */
  end: number;
}

/** How many units away another word still tells what an ambiguous one means: about a line. */
export const reach = 60;

interface Hit extends FoundTerm {
  ambiguous: boolean;
}

/** Finds names from left to right, at each place the longest, in a time that grows with the text alone. */
export function findNames(original: string, index: NameIndex): FoundTerm[] {
  const { text, offsets } = foldText(original);
  const hits: Hit[] = [];
  for (let at = 0; at < text.length; ) {
    const match = matchAt(original, text, offsets, at, index);
    for (const { term, ambiguous } of match?.names ?? []) {
      const start = offsets[at] ?? 0;
      const end = (offsets[(match?.end ?? at) - 1] ?? 0) + 1;
      if (term) hits.push({ term, start, end, ambiguous });
    }
    at = match?.end ?? at + 1;
  }
  return hits
    .filter((hit, at) => !hit.ambiguous || hasContext(hits, at))
    .map(({ term, start, end }) => ({ term, start, end }));
}

function matchAt(
  ...[original, text, offsets, at, index]: [string, string, Uint32Array, number, NameIndex]
): { names: readonly Name[]; end: number } | undefined {
  if (!beginsWord(text, at)) return undefined;
  const lengths = index.lengths(text.charCodeAt(at), text.charCodeAt(at + 1), text.charCodeAt(at + 2));
  if (!lengths) return undefined;
  for (const length of lengths) {
    if (at + length > text.length) continue;
    const end = endOfWord(text, at, length);
    const pattern = end < 0 ? undefined : index.get(text.slice(at, at + length));
    if (!pattern) continue;
    if (pattern.names.length === 0) return { names: [], end };
    const written = original.slice(offsets[at], (offsets[at + length - 1] ?? 0) + 1);
    const names = pattern.names.filter(({ exact, text }) => !exact || sameCase(text, written));
    const once = names.filter(({ term }, at) => names.findIndex((name) => name.term === term) === at);
    if (once.length > 0) return { names: once, end };
  }
  return undefined;
}

/** Compares letters alone: width, spaces and hyphens may differ. */
function sameCase(name: string, written: string): boolean {
  const letters = (text: string) => text.normalize('NFKC').replace(/[\s\u2010-\u2014-]/g, '');
  return letters(name) === letters(written);
}

/** An unambiguous word of the same family stands near. */
function hasContext(hits: readonly Hit[], at: number): boolean {
  const hit = hits[at];
  if (!hit) return false;
  const speaks = (other: Hit) => !other.ambiguous && other.term.family === hit.term.family;
  for (let i = at - 1; i >= 0; i -= 1) {
    const other = hits[i];
    if (!other || hit.start - other.end > reach) break;
    if (speaks(other)) return true;
  }
  for (let i = at + 1; i < hits.length; i += 1) {
    const other = hits[i];
    if (!other || other.start - hit.end > reach) break;
    if (speaks(other)) return true;
  }
  return false;
}
