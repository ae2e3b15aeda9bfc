import * as z from 'zod/mini';
import { type PageSchema, page } from '../contract/page.ts';
import type { QuerySchema, Route, RouteReturns } from '../contract/route.ts';
import { objectPath } from './call-route.ts';
import { type Filter, toQuery } from './filter.ts';
import { sortItems } from './items.ts';
import { type Listing, type ListPage, listing } from './listing.ts';
import type { CallOptions } from './options.ts';
import { readAnswer } from './read-answer.ts';
import type { WithResponse } from './response-call.ts';
import type { Transport } from './transport.ts';
import { validate } from './validation.ts';

type ListRoute = Route<QuerySchema, PageSchema>;
type ItemOf<R extends ListRoute> = RouteReturns<R>['data'][number];

const anyPage = page(z.unknown());

/** Calls a route that returns pages; `id` stands in its path, where that takes one. */
export function callList<R extends ListRoute>(
  transport: Transport,
  route: R,
  filter: Filter<R>,
  options: CallOptions | undefined,
  id?: string,
): Listing<ItemOf<R>> {
  const pageAfter = (cursor: string | undefined) =>
    readPage(transport, route, cursor === undefined ? filter : { ...filter, cursor }, options, id);
  return listing(pageAfter, route.path, options?.signal);
}

async function readPage<R extends ListRoute>(
  transport: Transport,
  route: R,
  filter: Filter<R>,
  options: CallOptions | undefined,
  id: string | undefined,
): Promise<WithResponse<ListPage<ItemOf<R>>>> {
  const { redact, validate: mode } = transport;
  const path = id === undefined ? route.path : await objectPath(route, id);
  const answer = await transport.get(path, toQuery(filter), options);
  const { response } = answer;
  const envelope = readAnswer(anyPage, answer, { path, redact, mode: 'strict' });
  const schema = route.returns.def.shape.data.def.element;
  const source = { path, field: 'data', response };
  const { items, skipped } = sortItems(envelope.data, (item) => validate(schema, item, mode), mode, source);
  return { data: { ...envelope, data: items as ItemOf<R>[], skipped }, response };
}
