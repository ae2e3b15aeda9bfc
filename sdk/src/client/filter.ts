import type { Route, RouteQuery } from '../contract/route.ts';
import type { RouteOf, Wire } from './shape.ts';

/** A parameter that takes several values also takes one. */
type Accepted<Value> = Value extends readonly (infer One)[] ? One | readonly One[] : Value;

/** Parameters as a caller writes them. */
export type Written<Query> = { readonly [Name in keyof Query]?: Accepted<Query[Name]> | undefined };

/** The parameters of a route as a caller writes them. */
export type Filter<W extends Wire> =
  RouteOf<W> extends infer R extends Route ? Written<RouteQuery<R>> : never;

/**
 * Writes a filter as query parameters, in the order of their names, so that the same filter is the same
 * address to every cache. Several values repeat the parameter; `undefined` and an empty array leave it out.
 */
export function toQuery(filter: object): URLSearchParams {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filter).sort(([a], [b]) => (a < b ? -1 : 1))) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined) query.append(name, String(one));
    }
  }
  return query;
}
