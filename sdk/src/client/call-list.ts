import type { Page } from '../contract/page.ts';
import type { Route, RouteReturns } from '../contract/route.ts';
import { type Filter, toQuery } from './filter.ts';
import { type SkippedItem, sortItems } from './items.ts';
import { type Listing, type ListPage, listing } from './listing.ts';
import type { CallOptions } from './options.ts';
import { pathOf } from './path-of.ts';
import { readAnswer } from './read-answer.ts';
import type { RouteOf, Wire } from './shape.ts';
import type { Transport } from './transport.ts';
import { validate } from './validation.ts';

type PageOf<W> =
  RouteOf<W> extends infer R extends Route ? RouteReturns<R> & { skipped: SkippedItem[] } : never;
type ItemOf<W> = PageOf<W> extends { data: (infer Item)[] } ? Item : never;

/** Calls a route that returns pages; `ids` stand in its path, where that takes some. */
export function callList<W extends Wire>(
  transport: Transport,
  route: W,
  filter: Filter<W>,
  options: CallOptions | undefined,
  ids: Readonly<Record<string, string>> = {},
): Listing<ItemOf<W>, PageOf<W> & ListPage<ItemOf<W>>> {
  const { method, returns = 'any', items: shape = 'any' } = route;
  const { redact, validate: mode } = transport;

  async function pageAfter(cursor: string | undefined) {
    const query = toQuery(cursor === undefined ? filter : { ...filter, cursor });
    const answer = await transport.send({ method, path: pathOf(route, ids), query }, options);
    const page = readAnswer(returns, answer, { redact, mode: 'strict' }) as Page<unknown>;
    const source = { answer, field: 'data' };
    const { items, skipped } = sortItems(page.data, (item) => validate(shape, item, mode), transport, source);
    const data = { ...page, data: items, skipped } as PageOf<W> & ListPage<ItemOf<W>>;
    return { data, response: answer.response };
  }

  return listing(pageAfter, route.path, options?.signal);
}
