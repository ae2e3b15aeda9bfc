import { createFeed } from '@recruitment-feed/sdk';
import type { Hono } from 'hono';
import type { Counts } from '../store/counts.ts';
import { asset } from './assets.ts';
import { boardList, boardPosting } from './board.ts';
import { collegePage } from './college.ts';
import { landing } from './landing.ts';
import { reference } from './reference.ts';
import { serveWidget } from './widget-files.ts';

/** What the pages need beside the API, which they read as any third party would. */
export interface SiteContext {
  /** How much the feed holds. */
  counts(): Promise<Counts>;
  /** Where the built widget lies. */
  widgetFile: URL;
}

/** Adds the landing page, the demo pages, the API reference and the widget's script to an app. */
export function mountSite(app: Hono, { counts, widgetFile }: SiteContext): void {
  const feed = createFeed({
    baseUrl: 'http://localhost',
    fetch: (request) => app.fetch(request),
  });
  app.get('/', landing(feed, counts));
  app.get('/demo/college', collegePage(feed));
  app.get('/demo/board', boardList(feed));
  app.get('/demo/board/:id', boardPosting(feed));
  app.get('/docs', reference);
  for (const file of ['swagger-ui.css', 'swagger-ui-bundle.js']) {
    app.get(`/docs/${file}`, asset(new URL(import.meta.resolve(`swagger-ui-dist/${file}`))));
  }
  for (const file of ['site.css', 'icon.svg', 'reference.css', 'reference.js', 'reference-zh-cn.js']) {
    app.get(`/site/${file}`, asset(new URL(`./assets/${file}`, import.meta.url)));
  }
  serveWidget(app, widgetFile);
}
