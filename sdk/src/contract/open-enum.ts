import * as z from 'zod/mini';

/** Known values, and whatever a newer server may add: treat the unknown as "other". */
export type Open<T extends string> = T | (string & Record<never, never>);

/** A set that may grow: in a response any string passes, the known ones keep their names in the types. */
export function open<const T extends readonly [string, ...string[]]>(values: T) {
  const schema: unknown = z.union([z.enum(values), z.string()]);
  return schema as z.ZodMiniType<Open<T[number]>, Open<T[number]>>;
}

/** Narrows an open value to the ones this version knows, so that `switch` can be exhaustive again. */
export function isKnown<T extends string>(values: readonly T[], value: string): value is T {
  return (values as readonly string[]).includes(value);
}
