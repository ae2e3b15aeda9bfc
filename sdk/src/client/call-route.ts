import type { Route, RouteReturns } from '../contract/route.ts';
import type { CallOptions } from './options.ts';
import { pathOf } from './path-of.ts';
import { readAnswer } from './read-answer.ts';
import { type ResponseCall, responseCall, type WithResponse } from './response-call.ts';
import type { Transport } from './transport.ts';

/** Calls a route whose path takes no parameter. */
export function callRoute<R extends Route>(
  transport: Transport,
  route: R,
  options: CallOptions | undefined,
  query = new URLSearchParams(),
): ResponseCall<RouteReturns<R>> {
  return responseCall(callAt(transport, route, {}, options, query));
}

/** Calls a route for one object. */
export function callForObject<R extends Route>(
  transport: Transport,
  route: R,
  id: string,
  options: CallOptions | undefined,
): ResponseCall<RouteReturns<R>> {
  return responseCall(callAt(transport, route, { id }, options));
}

async function callAt<R extends Route>(
  transport: Transport,
  route: R,
  ids: Readonly<Record<string, string>>,
  options: CallOptions | undefined,
  query = new URLSearchParams(),
): Promise<WithResponse<RouteReturns<R>>> {
  const answer = await transport.send({ method: route.method, path: pathOf(route, ids), query }, options);
  const { redact, validate: mode } = transport;
  return {
    data: readAnswer(route.returns, answer, { redact, mode }) as RouteReturns<R>,
    response: answer.response,
  };
}
