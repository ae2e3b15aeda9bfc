import type { Facet } from '../collections/collection.ts';
import { formatter } from '../format/formatter.ts';
import { formatNumber } from '../format/numbers.ts';
import type { Locale } from '../language.ts';
import { labelOf } from '../messages/index.ts';
import type { Counted, FacetOptions } from './filter-view.ts';

/**
 * Lists the values to offer for each facet: those that the feed has counted, the most frequent first; of what it does
 * not count, those that occur, by name. Those chosen are always among them. A facet without a choice is left out.
 */
export function facetOptions<Item>(
  facets: readonly Facet<Item>[],
  items: Iterable<Item>,
  { choice, counts }: Counted,
  names: Readonly<Record<string, string>>,
  locale: Locale,
): FacetOptions[] {
  const all = [...items];
  const options = facets.map(({ parameter, valuesOf, accepts, label }) => {
    const counted = counts?.[parameter];
    const found = counted?.map(({ value }) => value) ?? all.flatMap(valuesOf);
    const values = new Set([...(choice.values[parameter] ?? []), ...found.filter(accepts)]);
    const byValue = new Map(counted?.map(({ value, count }) => [value, count]));
    const labelled = [...values].map((value) => {
      const count = byValue.get(value);
      const text = label(value, locale);
      return { value, label: text, ...(count !== undefined && { count: formatNumber(count, locale.tag) }) };
    });
    const sorted = counted
      ? labelled.sort((one, other) => (byValue.get(other.value) ?? 0) - (byValue.get(one.value) ?? 0))
      : labelled.sort((one, other) => formatter(Intl.Collator, locale.tag).compare(one.label, other.label));
    return { parameter, name: labelOf(names, parameter), values: sorted };
  });
  return options.filter(({ parameter, values }) => values.length > 1 || choice.values[parameter]?.length);
}
