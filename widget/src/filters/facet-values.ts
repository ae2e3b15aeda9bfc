import type { FacetCount } from '@recruitment-feed/sdk/contract';
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
  const chosen = (parameter: string) => choice.values[parameter] ?? [];
  const occurring = facets.map((facet) => {
    const { parameter, valuesOf, accepts } = facet;
    const found = counts?.[parameter]?.map(({ value }) => value) ?? all.flatMap(valuesOf);
    return { facet, values: new Set([...chosen(parameter), ...found.filter(accepts)]) };
  });
  return occurring
    .filter(({ facet, values }) => values.size > 1 || chosen(facet.parameter).length > 0)
    .map(({ facet, values }) => ({
      parameter: facet.parameter,
      name: labelOf(names, facet.parameter),
      // When they are asked for: the first name of a country takes a slow phone as long as twenty cards.
      get values() {
        return labelled(facet, values, counts?.[facet.parameter], locale);
      },
    }));
}

function labelled<Item>(
  { label }: Facet<Item>,
  values: Iterable<string>,
  counts: readonly FacetCount[] | undefined,
  locale: Locale,
): FacetOptions['values'] {
  const byValue = new Map(counts?.map(({ value, count }) => [value, count]));
  const options = [...values].map((value) => {
    const count = byValue.get(value);
    const text = label(value, locale);
    return { value, label: text, ...(count !== undefined && { count: formatNumber(count, locale.tag) }) };
  });
  return counts
    ? options.sort((one, other) => (byValue.get(other.value) ?? 0) - (byValue.get(one.value) ?? 0))
    : options.sort((one, other) => formatter(Intl.Collator, locale.tag).compare(one.label, other.label));
}
