import * as z from 'zod/mini';

/** The most items that one page carries; a larger `limit` is brought down to it. */
export const maxPageSize = 100;
export const defaultPageSize = 20;

/** One page of a list. An empty page with a `nextCursor` is legal; only `null` ends a list. */
export function page<Item extends z.ZodMiniType>(item: Item) {
  return z.looseObject({ data: z.array(item), nextCursor: z.nullable(z.string()) });
}
export type PageSchema = ReturnType<typeof page>;
export interface Page<Item> {
  data: Item[];
  nextCursor: string | null;
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
