import type { Route, RouteReturns } from '../contract/route.ts';
import type { CallOptions } from './options.ts';
import { pathOf } from './path-of.ts';
import { readAnswer } from './read-answer.ts';
import { type ResponseCall, responseCall, type WithResponse } from './response-call.ts';
import type { Transport } from './transport.ts';

/** Calls a route that returns one thing; `ids` stand in its path, where that takes some. */
export function callRoute<R extends Route>(
  transport: Transport,
  route: R,
  options: CallOptions | undefined,
  query = new URLSearchParams(),
  ids: Readonly<Record<string, string>> = {},
): ResponseCall<RouteReturns<R>> {
  return responseCall(read(transport, route, options, query, ids));
}

/** Calls a route for one object. */
export function callForObject<R extends Route>(
  transport: Transport,
  route: R,
  id: string,
  options: CallOptions | undefined,
): ResponseCall<RouteReturns<R>> {
  return callRoute(transport, route, options, undefined, { id });
}

async function read<R extends Route>(
  transport: Transport,
  route: R,
  options: CallOptions | undefined,
  query: URLSearchParams,
  ids: Readonly<Record<string, string>>,
): Promise<WithResponse<RouteReturns<R>>> {
  const answer = await transport.send({ method: route.method, path: pathOf(route, ids), query }, options);
  const { redact, validate: mode } = transport;
  return {
    data: readAnswer(route.returns, answer, { redact, mode }) as RouteReturns<R>,
    response: answer.response,
  };
}
