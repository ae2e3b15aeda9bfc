import { type Resource, type Route, routes } from '@recruitment-feed/sdk/contract';
import type { Context, Hono } from 'hono';
import { authorize } from '../http/authorize.ts';
import { conditional } from '../http/conditional.ts';
import type { KeptAnswer } from '../http/kept-answers.ts';
import { readQuery } from '../http/read-query.ts';
import type { Handler, Handlers, RouteContext } from './handler.ts';
import { handlers } from './index.ts';

/** Mounts every route of the contract. */
export function mountRoutes(app: Hono, context: () => Promise<RouteContext>): void {
  for (const name of Object.keys(routes) as (keyof typeof routes)[])
    mountResource(app, routes[name], handlers[name] as Handlers<Resource>, context);
}

function mountResource(
  app: Hono,
  resource: Resource,
  handlers: Handlers<Resource>,
  context: () => Promise<RouteContext>,
): void {
  for (const [name, route] of Object.entries(resource)) {
    const path = route.path.replaceAll(/\{(\w+)\}/g, ':$1');
    const handler = handlers[name];
    if (handler) app.get(path, async (c) => answer(c, route, handler, await context()));
  }
}

async function answer(
  c: Context,
  route: Route,
  handler: Handler<Route>,
  context: RouteContext,
): Promise<Response> {
  const url = new URL(c.req.url);
  const query = readQuery(url.searchParams, route.query);
  const key = route.scope ? authorize(c.get('key'), route.scope) : c.get('key');
  const { answers } = context;
  const address = addressOf(url);
  const kept = answers.find(address);
  if (kept) return conditional(c, kept, () => respond(c, kept));

  const version = answers.version();
  const params = c.req.param();
  const reply = await handler({ query, id: params.id ?? '', params, key }, context);
  const { etag, cacheControl, untilWritten } = reply;
  const caching = { etag, cacheControl: route.scope ? 'private, no-store' : cacheControl };
  return conditional(c, caching, async () => {
    const made = await reply.body();
    const answer = { next: nextPage(address, made), body: Buffer.from(JSON.stringify(made)) };
    if (etag !== undefined && untilWritten && !route.scope)
      answers.keep(address, { ...answer, etag, cacheControl }, version);
    return respond(c, answer);
  });
}

function respond(c: Context, { next, body }: Pick<KeptAnswer, 'next' | 'body'>): Response {
  return c.body(new Uint8Array(body), 200, {
    'Content-Type': 'application/json',
    ...(next === undefined ? {} : { Link: `<${next}>; rel="next"` }),
  });
}

/** What is asked for, whoever asks. */
function addressOf(url: URL): string {
  if (!url.searchParams.has('key')) return url.pathname + url.search;
  const asked = new URL(url);
  asked.searchParams.delete('key');
  return asked.pathname + asked.search;
}

/** The address of the next page, relative, so that it holds behind any proxy; whoever has a key adds it anew. */
function nextPage(address: string, body: unknown): string | undefined {
  if (typeof body !== 'object' || body === null || !('data' in body && 'nextCursor' in body))
    return undefined;
  if (typeof body.nextCursor !== 'string') return undefined;
  const [path, query] = address.split('?', 2);
  const parameters = new URLSearchParams(query);
  parameters.set('cursor', body.nextCursor);
  return `${path}?${parameters}`;
}
