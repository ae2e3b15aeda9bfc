import type { Hono } from 'hono';
import { conditional } from '../http/conditional.ts';
import { readOnly } from '../http/methods.ts';
import { readQuery } from '../http/read-query.ts';
import { fingerprint } from '../store/cursor.ts';
import { openApiDocument } from './document.ts';

/** Serves the OpenAPI document. */
export function mountOpenApi(app: Hono): void {
  let made: string | undefined;
  app.get('/v1/openapi.json', (c) => {
    readQuery(new URL(c.req.url).searchParams, undefined);
    made ??= JSON.stringify(openApiDocument(), null, 2);
    const text = made;
    return conditional(c, { cacheControl: 'public, max-age=300', etag: `"${fingerprint(text)}"` }, () =>
      c.body(text, 200, { 'Content-Type': 'application/json' }),
    );
  });
  app.all('/v1/openapi.json', readOnly);
}
