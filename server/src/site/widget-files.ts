import { access } from 'node:fs/promises';
import type { Hono } from 'hono';
import { asset } from './assets.ts';

const advice = 'Build it: npm run build -w @recruitment-feed/widget';

/** Serves the widget's script and the parts that it fetches later; their names change with what is in them. */
export function serveWidget(app: Hono, script: URL): void {
  app.get('/widget/recruitment-feed.js', asset(script, advice));
  app.get('/widget/recruitment-feed.js.map', asset(new URL(`${script.href}.map`), advice));
  app.get('/widget/recruitment-feed/:part{[\\w-]+\\.js(\\.map)?}', async (context) => {
    const part = new URL(`recruitment-feed/${context.req.param('part')}`, script);
    const isThere = await access(part).then(
      () => true,
      () => false,
    );
    if (!isThere) return context.notFound();
    const response = await asset(part)(context);
    response.headers.set('Cache-Control', 'public, max-age=31536000, immutable');
    return response;
  });
}
