import { type Resource, type Route, routes } from '@recruitment-feed/sdk/contract';
import type { Context, Hono } from 'hono';
import { authorize } from '../http/authorize.ts';
import { conditional } from '../http/conditional.ts';
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
  const params = c.req.param();
  const reply = await handler({ query, id: params.id ?? '', params, key }, context);
  const { etag, cacheControl } = reply;
  const caching = { etag, cacheControl: route.scope ? 'private, no-store' : cacheControl };

  return conditional(c, caching, async () => {
    const body = await reply.body();
    const next = nextPage(url, body);
    return c.json(body, 200, next ? { Link: `<${next}>; rel="next"` } : {});
  });
}

/** The address of the next page, relative, so that it holds behind any proxy. */
function nextPage(url: URL, body: unknown): string | undefined {
  if (typeof body !== 'object' || body === null || !('data' in body && 'nextCursor' in body))
    return undefined;
  if (typeof body.nextCursor !== 'string') return undefined;
  const next = new URL(url);
  next.searchParams.set('cursor', body.nextCursor);
  return next.pathname + next.search;
}
