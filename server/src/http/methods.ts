import type { Context } from 'hono';
import { MethodNotAllowedError } from '../errors.ts';

/** Refuses every method on an address but those that it has. */
export function allowOnly(methods: readonly string[]) {
  return (c: Context): never => {
    throw new MethodNotAllowedError(c.req.method, methods);
  };
}

/** Refuses every method on an address that can only be read. */
export const readOnly = allowOnly(['GET', 'HEAD', 'OPTIONS']);
