import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';

declare module 'hono' {
  interface ContextVariableMap {
    /** Whether a proxy in front says by which scheme a visitor came. */
    isBehindProxy?: boolean;
  }
}

/** Lets pages believe the proxies in front, where there are any. */
export function believeProxies(proxies: number) {
  return createMiddleware(async (context, next) => {
    context.set('isBehindProxy', proxies > 0);
    await next();
  });
}

/** Scheme, host and port under which a visitor reached us: a proxy has often taken TLS off. */
export function originOf(context: Context): string {
  const { origin, host } = new URL(context.req.url);
  const scheme = context.get('isBehindProxy') ? context.req.header('X-Forwarded-Proto') : undefined;
  return scheme === 'https' ? `https://${host}` : origin;
}
