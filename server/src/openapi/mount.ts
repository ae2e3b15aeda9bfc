import type { Hono } from 'hono';
import { conditional } from '../http/conditional.ts';
import { readOnly } from '../http/methods.ts';
import { readQuery } from '../http/read-query.ts';
import type { RouteContext } from '../routes/handler.ts';
import { fingerprint } from '../store/cursor.ts';
import { openApiDocument } from './document.ts';
import { exampleObjects } from './example-objects.ts';

/** Serves the OpenAPI document, whose examples are about what the feed holds. */
export function mountOpenApi(app: Hono, context: () => Promise<RouteContext>): void {
  let made = { about: '', text: '' };
  app.get('/v1/openapi.json', async (c) => {
    readQuery(new URL(c.req.url).searchParams, undefined);
    const { db, cursors } = await context();
    const objects = await exampleObjects(db, cursors);
    const about = JSON.stringify(objects);
    if (made.about !== about) made = { about, text: JSON.stringify(openApiDocument(objects), null, 2) };
    const { text } = made;
    return conditional(c, { cacheControl: 'public, max-age=300', etag: `"${fingerprint(text)}"` }, () =>
      c.body(text, 200, { 'Content-Type': 'application/json' }),
    );
  });
  app.all('/v1/openapi.json', readOnly);
}
