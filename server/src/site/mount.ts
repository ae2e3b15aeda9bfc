import { createFeed } from '@recruitment-feed/sdk';
import type { Hono } from 'hono';
import type { Counts } from '../store/counts.ts';
import { asset } from './assets.ts';
import { boardList } from './board/board-list.ts';
import { boardPosting } from './board/board-posting.ts';
import { collegePage } from './college.ts';
import { checkEmbedding } from './configurator/check.ts';
import { integrityMap } from './configurator/integrity.ts';
import { siteFeedOf } from './configurator/site-feed.ts';
import { embedPage } from './embed/embed-page.ts';
import { fragment, fragmentSheet } from './embed/fragment.ts';
import { jobCard } from './embed/job-card.ts';
import { oembed } from './embed/oembed.ts';
import { readListOf } from './embed/read-list.ts';
import { jobPage } from './jobs/job-page.ts';
import { landing } from './landing.ts';
import { unknownAddress } from './nothing-here.ts';
import { believeProxies } from './origin.ts';
import { reference } from './reference.ts';
import { type JobPages, robots, sitemap, sitemapPart } from './sitemap.ts';
import { serveWidget } from './widget-files.ts';

/** What the pages need beside the API, which they read as any third party would. */
export interface SiteContext {
  /** How much the feed holds. */
  counts(): Promise<Counts>;
  /** Where the built widget lies. */
  widgetFile: URL;
  /** The origins that a publishable key is for; none where any may use it or there is no such key. */
  originsOf(key: string): Promise<readonly string[]>;
  /** The jobs that search engines are told of. */
  jobPages: JobPages;
  now(): Date;
  /** How many proxies in front are believed; none by default. */
  proxies?: number | undefined;
}

/** Pages that tell their own address. */
const addressed = [
  '/',
  '/demo/*',
  '/embed/*',
  '/oembed',
  '/jobs/*',
  '/docs',
  '/site/check',
  '/widget/integrity.json',
  '/robots.txt',
  '/:file{sitemap[-0-9]{0,5}\\.xml}',
];

/** Adds the landing page, the demo pages, the API reference and the widget's script to an app. */
export function mountSite(app: Hono, site: SiteContext): void {
  const { counts, widgetFile, originsOf, jobPages, now, proxies = 0 } = site;
  // Not for all paths: the routes of the API are measured by the last that matches.
  for (const path of addressed) app.use(path, believeProxies(proxies));
  const feed = createFeed({
    baseUrl: 'http://localhost',
    fetch: (request) => app.fetch(request),
  });
  app.get('/', landing(feed, counts, widgetFile));
  app.get('/demo/college', collegePage(feed));
  app.get('/demo/board', boardList(feed));
  app.get('/demo/board/:id', boardPosting(feed));
  const embeds = { feed, readList: readListOf(app), originsOf, now };
  app.get('/embed/colleges/:id', embedPage('college', embeds));
  app.get('/embed/organizations/:id', embedPage('organization', embeds));
  app.get('/embed/colleges/:id/fragment.html', fragment('college', embeds));
  app.get('/embed/colleges/:id/sheet.css', fragmentSheet('college', embeds));
  app.get('/embed/organizations/:id/fragment.html', fragment('organization', embeds));
  app.get('/embed/organizations/:id/sheet.css', fragmentSheet('organization', embeds));
  app.get('/site/check', checkEmbedding(siteFeedOf(app)));
  app.get('/embed/jobs/:id', jobCard(embeds));
  app.get('/oembed', oembed(embeds));
  app.get('/jobs/:id', jobPage(embeds));
  app.get('/sitemap.xml', sitemap(jobPages));
  app.get('/:file{sitemap-[0-9]{1,4}\\.xml}', sitemapPart(jobPages));
  app.get('/robots.txt', robots);
  app.get('/docs', reference);
  for (const file of ['swagger-ui.css', 'swagger-ui-bundle.js']) {
    app.get(`/docs/${file}`, asset(new URL(import.meta.resolve(`swagger-ui-dist/${file}`))));
  }
  for (const file of [
    'site.css',
    'icon.svg',
    'board.css',
    'embed.css',
    'embed.js',
    'configurator.css',
    'configurator.js',
    'reference.css',
    'reference.js',
    'reference-zh-cn.js',
  ]) {
    app.get(`/site/${file}`, asset(new URL(`./assets/${file}`, import.meta.url)));
  }
  const frameScript = new URL('./assets/recruitment-feed-frame.js', import.meta.url);
  app.get('/widget/recruitment-feed-frame.js', asset(frameScript));
  app.get('/widget/integrity.json', integrityMap(widgetFile));
  serveWidget(app, widgetFile);
  app.notFound(unknownAddress);
}
