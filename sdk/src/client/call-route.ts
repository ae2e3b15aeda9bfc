import type { Route, RouteReturns } from '../contract/route.ts';
import { FeedConfigError } from './errors/feed-config-error.ts';
import type { CallOptions } from './options.ts';
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
  return responseCall(callAt(transport, route, route.path, options, query));
}

/** Calls a route for one object. */
export function callForObject<R extends Route>(
  transport: Transport,
  route: R,
  id: string,
  options: CallOptions | undefined,
): ResponseCall<RouteReturns<R>> {
  return responseCall(objectPath(route, id).then((path) => callAt(transport, route, path, options)));
}

async function callAt<R extends Route>(
  transport: Transport,
  route: R,
  path: string,
  options: CallOptions | undefined,
  query = new URLSearchParams(),
): Promise<WithResponse<RouteReturns<R>>> {
  const answer = await transport.get(path, query, options);
  const { redact, validate: mode } = transport;
  return {
    data: readAnswer(route.returns, answer, { path, redact, mode }) as RouteReturns<R>,
    response: answer.response,
  };
}

/** Resolves with the path of one object. Async, so that a wrong id rejects the call like every other fault. */
export async function objectPath({ path }: Route, id: string): Promise<string> {
  // A dot segment would be resolved away and ask for something else.
  if (id === '' || id === '.' || id === '..') {
    throw new FeedConfigError('invalid_option', `${path} needs an id, such as that of an object in a list.`);
  }
  return path.replace('{id}', encodeURIComponent(id));
}
