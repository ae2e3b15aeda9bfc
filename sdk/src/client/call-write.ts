import type * as z from 'zod/mini';
import type { WriteReturns, WriteRoute } from '../contract/write-route.ts';
import type { MergePatch } from './merge-patch.ts';
import type { ChangeOptions, MakeOptions } from './options.ts';
import { pathOf } from './path-of.ts';
import { readWritten } from './read-written.ts';
import { type ResponseCall, responseCall, type WithResponse } from './response-call.ts';
import type { RouteOf, Wire } from './shape.ts';
import type { Transport } from './transport.ts';

/** What a caller hands to a route: of a PATCH the changes, else the whole. */
export type WriteInput<W extends Wire> = RouteOf<W> extends infer R extends WriteRoute ? InputOf<R> : never;

type InputOf<R extends WriteRoute> = R extends { body: infer Body extends z.ZodMiniType }
  ? R extends { method: 'PATCH' }
    ? MergePatch<z.input<Body>>
    : z.input<Body>
  : undefined;

type Written<W> = RouteOf<W> extends infer R extends WriteRoute ? WriteReturns<R> : never;

/**
 * Calls a route that writes. Once the feed has answered that it is done nothing is thrown for how it said so: an
 * object of another shape than the contract's is returned as it is.
 */
export function callWrite<W extends Wire>(
  transport: Transport,
  route: W,
  ids: Readonly<Record<string, string>>,
  body: WriteInput<W>,
  options: ChangeOptions & MakeOptions = {},
): ResponseCall<Written<W>> {
  return responseCall(write(transport, route, ids, body, options));
}

async function write<W extends Wire>(
  transport: Transport,
  route: W,
  ids: Readonly<Record<string, string>>,
  body: WriteInput<W>,
  { ifMatch, idempotencyKey, ...options }: ChangeOptions & MakeOptions,
): Promise<WithResponse<Written<W>>> {
  const { method } = route;
  const answer = await transport.send(
    {
      method,
      path: pathOf(route, ids),
      query: new URLSearchParams(),
      headers: {
        ...(body !== undefined && { 'content-type': contentTypeOf(method) }),
        ...(ifMatch !== undefined && { 'if-match': `"${ifMatch}"` }),
        ...(method === 'POST' && { 'idempotency-key': idempotencyKey ?? crypto.randomUUID() }),
      },
      body: body === undefined ? null : JSON.stringify(body),
    },
    options,
  );
  const data = route.returns ? readWritten(route.returns, answer, transport) : undefined;
  return { data: data as Written<W>, response: answer.response };
}

function contentTypeOf(method: string): string {
  return method === 'PATCH' ? 'application/merge-patch+json' : 'application/json';
}
