import { routes, writes } from '@recruitment-feed/sdk/contract';
import type { Hono } from 'hono';
import { allowOnly } from '../http/methods.ts';

/** Answers every method that an address of the contract does not have; to be called after all are mounted. */
export function refuseOtherMethods(app: Hono): void {
  const all = [...Object.values(routes), ...Object.values(writes)].flatMap((resource) =>
    Object.values<{ path: string; method: string }>(resource),
  );
  for (const [path, at] of Map.groupBy(all, ({ path }) => path)) {
    const methods = at.flatMap(({ method }) => (method === 'GET' ? ['GET', 'HEAD'] : [method]));
    app.all(path.replaceAll(/\{(\w+)\}/g, ':$1'), allowOnly([...methods, 'OPTIONS']));
  }
}
