import { createMiddleware } from 'hono/factory';
import { newId } from '../store/ids.ts';
import { loggedPath } from './keys-in-url.ts';

/** What the log is written with; a pino logger is one. */
export interface Logger {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

declare module 'hono' {
  interface ContextVariableMap {
    requestId: string;
  }
}

/** Gives each request an id, answers with it, and logs the request: never its query, where keys may stand. */
export function logRequests(logger: Logger) {
  return createMiddleware(async (c, next) => {
    const requestId = newId('req');
    c.set('requestId', requestId);
    const begun = performance.now();
    await next();
    c.res.headers.set('X-Request-Id', requestId);
    const ms = Math.round((performance.now() - begun) * 10) / 10;
    const { method, path } = c.req;
    logger.info({ requestId, method, path: loggedPath(path), status: c.res.status, ms }, 'request');
  });
}
