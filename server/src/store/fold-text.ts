/** A folded text, and for each of its code units the beginning and end of what it comes from. */
export interface FoldedText {
  folded: string;
  origins: readonly (readonly [start: number, end: number])[];
}

/** Texts of which folding changes no more than capitals, each in its place. */
const plain = /^[ -~\u4e00-\u9fff]*$/;
const clusters = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Folds a text as the search compares it: compatibility forms and capitals are one. */
export function foldText(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** Folds a text as {@link foldText} does and remembers where everything was, in user-perceived characters. */
export function foldWithOrigins(text: string): FoldedText {
  const folded = foldText(text);
  if (plain.test(text)) return { folded, origins: Array.from(text, (_, index) => [index, index + 1]) };
  const characters = Array.from(clusters.segment(text), ({ segment }) => segment);
  const origins = originsOf(characters);
  return { folded, origins: origins.length === folded.length ? origins : originsOf(joined(characters)) };
}

function originsOf(parts: readonly string[]): [start: number, end: number][] {
  const origins: [number, number][] = [];
  let start = 0;
  for (const part of parts) {
    const end = start + part.length;
    // Capital sigma folds by its place in the word, to forms of one length.
    for (let unit = foldText(part).length; unit > 0; unit--) origins.push([start, end]);
    start = end;
  }
  return origins;
}

/** Joins what folds into one: half-width letters of Hangul become a syllable (https://unicode.org/reports/tr15/). */
function joined(characters: readonly string[]): string[] {
  const parts: string[] = [];
  for (const character of characters) {
    const last = parts.at(-1) ?? '';
    if (foldText(last + character).length === foldText(last).length + foldText(character).length)
      parts.push(character);
    else parts[parts.length - 1] = last + character;
  }
  return parts;
}
