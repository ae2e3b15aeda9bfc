import type { Choice, Facet } from '../collections/collection.ts';
import type { Locale } from '../language.ts';
import type { FacetOptions } from '../views/filters.ts';

/** Lists the values to offer for each facet: those that occur and those chosen, by name; none where there is no choice. */
export function facetOptions<Item>(
  facets: readonly Facet<Item>[],
  items: Iterable<Item>,
  choice: Choice,
  locale: Locale,
): FacetOptions[] {
  const all = [...items];
  const byLabel = new Intl.Collator(locale.tag);
  const options = facets.map(({ parameter, name, valuesOf, label }) => {
    const values = new Set([...(choice.values[parameter] ?? []), ...all.flatMap(valuesOf)]);
    const labelled = [...values].map((value) => ({ value, label: label(value, locale) }));
    return {
      parameter,
      name: name(locale),
      values: labelled.sort((one, other) => byLabel.compare(one.label, other.label)),
    };
  });
  return options.filter(({ parameter, values }) => values.length > 1 || choice.values[parameter]?.length);
}
