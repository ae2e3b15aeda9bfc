/** Tells whether JSON-LD may speak of a posting: it has the word, or letters of ASCII as escapes, which may be it. */
export function mayHoldPosting(text: string): boolean {
  return /JobPosting|\\u00[4-7]/i.test(text);
}
