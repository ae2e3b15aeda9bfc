import type { Mention } from '../text/mention.ts';

/** The words of the sentence around a mention, as far as they may speak of it: a text may have no end of a sentence. */
export function around({ passage, start, end, part }: Mention, reach = 200): string {
  const from = Math.max(part.sentence.start, start - reach);
  return passage.text.slice(from, Math.min(part.sentence.end, end + reach));
}
