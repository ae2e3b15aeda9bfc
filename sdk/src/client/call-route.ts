import type { Route, RouteReturns } from '../contract/route.ts';
import type { CallOptions } from './options.ts';
import { pathOf } from './path-of.ts';
import { readAnswer } from './read-answer.ts';
import { type ResponseCall, responseCall, type WithResponse } from './response-call.ts';
import type { RouteOf, Wire } from './shape.ts';
import type { Transport } from './transport.ts';

type Returned<W> = RouteOf<W> extends infer R extends Route ? RouteReturns<R> : never;

/** Calls a route that returns one thing; `ids` stand in its path, where that takes some. */
export function callRoute<W extends Wire>(
  transport: Transport,
  route: W,
  options: CallOptions | undefined,
  query = new URLSearchParams(),
  ids: Readonly<Record<string, string>> = {},
): ResponseCall<Returned<W>> {
  return responseCall(read(transport, route, options, query, ids));
}

/** Calls a route for one object. */
export function callForObject<W extends Wire>(
  transport: Transport,
  route: W,
  id: string,
  options: CallOptions | undefined,
): ResponseCall<Returned<W>> {
  return callRoute(transport, route, options, undefined, { id });
}

async function read<W extends Wire>(
  transport: Transport,
  route: W,
  options: CallOptions | undefined,
  query: URLSearchParams,
  ids: Readonly<Record<string, string>>,
): Promise<WithResponse<Returned<W>>> {
  const answer = await transport.send({ method: route.method, path: pathOf(route, ids), query }, options);
  const { redact, validate: mode } = transport;
  return {
    data: readAnswer(route.returns ?? 'any', answer, { redact, mode }) as Returned<W>,
    response: answer.response,
  };
}
