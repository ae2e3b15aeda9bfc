import type { Hono } from 'hono';
import * as z from 'zod/mini';
import { conditional } from '../http/conditional.ts';
import { readOnly } from '../http/methods.ts';
import { readQuery } from '../http/read-query.ts';
import { type Language, languages, pickLanguage } from '../language.ts';
import type { RouteContext } from '../routes/handler.ts';
import { fingerprint } from '../store/cursor.ts';
import { openApiDocument } from './document.ts';
import { exampleObjects } from './example-objects.ts';

const Query = z.object({ lang: z.optional(z.enum(languages)) });

/**
 * Serves the OpenAPI document, whose examples are about what the feed holds, in the language of `?lang=` or of
 * `Accept-Language`; in English to whoever names none, as most programs do.
 */
export function mountOpenApi(app: Hono, context: () => Promise<RouteContext>): void {
  const made: Partial<Record<Language, { about: string; text: string }>> = {};
  app.get('/v1/openapi.json', async (c) => {
    const { lang } = Query.parse(readQuery(new URL(c.req.url).searchParams, Query));
    const language = pickLanguage(lang, c.req.header('Accept-Language'), 'en');
    const { db, cursors } = await context();
    const objects = await exampleObjects(db, cursors);
    const about = JSON.stringify(objects);
    let document = made[language];
    if (document?.about !== about) {
      document = { about, text: JSON.stringify(openApiDocument(language, objects), null, 2) };
      made[language] = document;
    }
    const { text } = document;
    c.header('Vary', 'Accept-Language', { append: true });
    c.header('Content-Language', language);
    return conditional(c, { cacheControl: 'public, max-age=300', etag: `"${fingerprint(text)}"` }, () =>
      c.body(text, 200, { 'Content-Type': 'application/json' }),
    );
  });
  app.all('/v1/openapi.json', readOnly);
}
