import type { Highlight } from '@recruitment-feed/sdk/contract';
import type { FieldText } from './field-texts.ts';
import { foldText, foldWithOrigins } from './fold-text.ts';
import { queryTerms, termSpans } from './search-tokens.ts';

/** Finds the words of a query in the texts of objects, by the tokens that the search itself goes by. */
export function highlight<Item extends { id: string }>(
  items: readonly Item[],
  q: string,
  textsOf: (item: Item) => FieldText[],
): Record<string, Highlight[]> {
  const terms = queryTerms(q);
  return Object.fromEntries(
    items.map((item) => [
      item.id,
      textsOf(item).flatMap(({ field, text }) => {
        const ranges = typeof text === 'string' ? findRanges(text, terms) : [];
        return ranges.length > 0 ? [{ field, ranges }] : [];
      }),
    ]),
  );
}

/**
 * Returns where terms stand in a text, in UTF-16 code units, first to last. Pairs of characters that overlap are one
 * range; what merely touches stays apart.
 */
export function findRanges(text: string, terms: ReturnType<typeof queryTerms>): [number, number][] {
  // Every token of a text stands in it, and most texts have none that is looked for.
  const whole = foldText(text);
  if (!terms.some(({ token }) => whole.includes(token))) return [];
  const { folded, origins } = foldWithOrigins(text);
  const ranges: [number, number][] = [];
  for (const [from, to] of termSpans(folded, terms)) {
    const start = origins[from]?.[0] ?? 0;
    const end = origins[to - 1]?.[1] ?? start;
    const last = ranges.at(-1);
    if (last && start < last[1]) last[1] = Math.max(last[1], end);
    else ranges.push([start, end]);
  }
  return ranges;
}
