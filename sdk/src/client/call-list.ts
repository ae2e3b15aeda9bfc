import * as z from 'zod/mini';
import { type PageSchema, page } from '../contract/page.ts';
import type { QuerySchema, Route, RouteReturns } from '../contract/route.ts';
import { type Filter, toQuery } from './filter.ts';
import { type SkippedItem, sortItems } from './items.ts';
import { type Listing, listing } from './listing.ts';
import type { CallOptions } from './options.ts';
import { pathOf } from './path-of.ts';
import { readAnswer } from './read-answer.ts';
import type { WithResponse } from './response-call.ts';
import type { Transport } from './transport.ts';
import { validate } from './validation.ts';

type ListRoute = Route<QuerySchema, z.ZodMiniObject<Pick<PageSchema['shape'], 'data' | 'nextCursor'>>>;
type ItemOf<R extends ListRoute> = RouteReturns<R>['data'][number];
type PageOf<R extends ListRoute> = RouteReturns<R> & { skipped: SkippedItem[] };

const anyPage = page(z.unknown());

/**
 * Calls a route that returns pages; `ids` stand in its path, where that takes some. `envelope` is the page around the
 * items, where it carries more than pages do.
 */
export function callList<R extends ListRoute>(
  transport: Transport,
  route: R,
  filter: Filter<R>,
  options: CallOptions | undefined,
  ids: Readonly<Record<string, string>> = {},
  envelope: z.ZodMiniType<{ data: unknown[]; nextCursor: string | null }> = anyPage,
): Listing<ItemOf<R>, PageOf<R>> {
  const { method, returns } = route;
  const { redact, validate: mode } = transport;
  const itemSchema = returns.def.shape.data.def.element;

  async function pageAfter(cursor: string | undefined): Promise<WithResponse<PageOf<R>>> {
    const query = toQuery(cursor === undefined ? filter : { ...filter, cursor });
    const answer = await transport.send({ method, path: pathOf(route, ids), query }, options);
    const whole = readAnswer(envelope, answer, { redact, mode: 'strict' });
    const source = { answer, field: 'data' };
    const { items, skipped } = sortItems(
      whole.data,
      (item) => validate(itemSchema, item, mode),
      transport,
      source,
    );
    return { data: { ...whole, data: items, skipped } as PageOf<R>, response: answer.response };
  }

  return listing(pageAfter, route.path, options?.signal);
}
