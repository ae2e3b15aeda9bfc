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

/**
 * Folds a text as {@link foldText} does and remembers where everything was. Folding may lengthen or shorten, but never
 * reaches over the border of two user-perceived characters; a text where it did has no origins.
 */
export function foldWithOrigins(text: string): FoldedText {
  const folded = foldText(text);
  if (plain.test(text)) return { folded, origins: Array.from(text, (_, index) => [index, index + 1]) };
  const origins: [number, number][] = [];
  for (const { segment, index } of clusters.segment(text)) {
    // Capital sigma folds by its place in the word, to forms of one length.
    for (let unit = foldText(segment).length; unit > 0; unit--) origins.push([index, index + segment.length]);
  }
  return origins.length === folded.length ? { folded, origins } : { folded: '', origins: [] };
}
