import * as z from 'zod/mini';

/** The most items that one page carries; a larger `limit` is brought down to it. */
export const maxPageSize = 100;
/** How many items a page carries where no `limit` is given. */
export const defaultPageSize = 20;

/** Where the words of a search stand in one text of an object. */
export const Highlight = z.looseObject({
  /** The path of the text: `title`, `translations.en.title`, `skills.2`. */
  field: z.string(),
  /** Beginnings and ends in UTF-16 code units of that text, first to last, none over another. */
  ranges: z.array(z.tuple([z.int(), z.int()])),
});
export type Highlight = z.output<typeof Highlight>;

/** How many objects have a value. */
export const FacetCount = z.looseObject({ value: z.string(), count: z.int() });
export type FacetCount = z.output<typeof FacetCount>;

/** What pages carry beside their items, where it was asked for. */
const extras = {
  /** By id of the item; where `q` is given, on lists that take it. */
  highlights: z.optional(z.record(z.string(), z.array(Highlight))),
  /** By facet, most frequent value first, at most {@link maxFacetValues} of each; on the first page only. */
  facets: z.optional(z.record(z.string(), z.array(FacetCount))),
};
/** The most values that are counted of one facet. */
export const maxFacetValues = 50;

/** One page of a list. An empty page with a `nextCursor` is legal; only `null` ends a list. */
export function page<Item extends z.ZodMiniType>(item: Item) {
  return z.looseObject({ data: z.array(item), nextCursor: z.nullable(z.string()), ...extras });
}
/** The schema of a page, whatever its items are. */
export type PageSchema = ReturnType<typeof page>;
/** One page of a list. Only a `nextCursor` of `null` ends the list. */
export interface Page<Item> {
  data: Item[];
  nextCursor: string | null;
  highlights?: Record<string, Highlight[]> | undefined;
  facets?: Record<string, FacetCount[]> | undefined;
}

/** Parameters that every list takes. */
export const pageParameters = {
  /** From 1; more than {@link maxPageSize} counts as that. */
  limit: z.optional(z.coerce.number().check(z.int(), z.gte(1))),
  cursor: z.optional(z.string()),
};

/** A parameter that may stand several times; its values are joined by "or". */
export function repeated<Value extends z.ZodMiniType>(value: Value) {
  return z.optional(z.array(value));
}
