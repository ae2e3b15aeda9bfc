import * as z from 'zod/mini';
import { type PageSchema, page } from '../contract/page.ts';
import type { QuerySchema, Route, RouteReturns } from '../contract/route.ts';
import { type Filter, toQuery } from './filter.ts';
import { sortItems } from './items.ts';
import { type Listing, type ListPage, listing } from './listing.ts';
import type { CallOptions } from './options.ts';
import { pathOf } from './path-of.ts';
import { readAnswer } from './read-answer.ts';
import type { WithResponse } from './response-call.ts';
import type { Transport } from './transport.ts';
import { validate } from './validation.ts';

type ListRoute = Route<QuerySchema, PageSchema>;
type ItemOf<R extends ListRoute> = RouteReturns<R>['data'][number];

const anyPage = page(z.unknown());

/** Calls a route that returns pages; `ids` stand in its path, where that takes some. */
export function callList<R extends ListRoute>(
  transport: Transport,
  route: R,
  filter: Filter<R>,
  options: CallOptions | undefined,
  ids: Readonly<Record<string, string>> = {},
): Listing<ItemOf<R>> {
  const pageAfter = (cursor: string | undefined) =>
    readPage(transport, route, cursor === undefined ? filter : { ...filter, cursor }, options, ids);
  return listing(pageAfter, route.path, options?.signal);
}

async function readPage<R extends ListRoute>(
  transport: Transport,
  route: R,
  filter: Filter<R>,
  options: CallOptions | undefined,
  ids: Readonly<Record<string, string>>,
): Promise<WithResponse<ListPage<ItemOf<R>>>> {
  const { redact, validate: mode } = transport;
  const answer = await transport.send(
    { method: route.method, path: pathOf(route, ids), query: toQuery(filter) },
    options,
  );
  const { response } = answer;
  const envelope = readAnswer(anyPage, answer, { redact, mode: 'strict' });
  const schema = route.returns.def.shape.data.def.element;
  const source = { answer, field: 'data' };
  const { items, skipped } = sortItems(envelope.data, (item) => validate(schema, item, mode), mode, source);
  return { data: { ...envelope, data: items as ItemOf<R>[], skipped }, response };
}
