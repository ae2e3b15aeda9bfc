import type { Context } from 'hono';
import { MethodNotAllowedError } from '../errors.ts';

/** Refuses every method on an address that can only be read. */
export function readOnly(c: Context): never {
  throw new MethodNotAllowedError(c.req.method, ['GET', 'HEAD', 'OPTIONS']);
}
