import type { Context } from 'hono';
import { html } from 'hono/html';
import { conditional } from '../http/conditional.ts';
import type { JobPage } from '../store/job-pages.ts';
import { originOf } from './origin.ts';
import type { Markup } from './page.ts';

/** What is told to search engines of the jobs that can be applied for. */
export interface JobPages {
  count(): Promise<number>;
  list(range: { offset: number; limit: number }): Promise<JobPage[]>;
}

/** Addresses in one file, https://www.sitemaps.org/protocol.html#index */
const mostPerFile = 50_000;
const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const cacheControl = 'public, max-age=3600';

/** The sitemap of all jobs, or where they are too many for one file the index of its parts. */
export function sitemap(pages: JobPages, perFile = mostPerFile) {
  return async function writeSitemap(context: Context): Promise<Response> {
    const origin = originOf(context);
    const count = await pages.count();
    if (count <= perFile) return answer(context, await urlSet(pages, origin, { offset: 0, limit: perFile }));
    const parts = Array.from({ length: Math.ceil(count / perFile) }, (_, at) => at + 1);
    const entries = parts.map((part) => html`<sitemap><loc>${origin}/sitemap-${part}.xml</loc></sitemap>`);
    return answer(context, html`<sitemapindex xmlns="${namespace}">${entries}</sitemapindex>`);
  };
}

/** One part of the sitemap, counted from 1. */
export function sitemapPart(pages: JobPages, perFile = mostPerFile) {
  return async function writePart(context: Context): Promise<Response> {
    const origin = originOf(context);
    const part = Number(/\d+/.exec(context.req.param('file') ?? '')?.[0]);
    const offset = (part - 1) * perFile;
    if (offset < 0 || offset >= (await pages.count())) return context.notFound();
    return answer(context, await urlSet(pages, origin, { offset, limit: perFile }));
  };
}

/** What search engines may read: everything but the pages that imitate somebody else's. */
export function robots(context: Context): Response {
  const origin = originOf(context);
  context.header('Cache-Control', cacheControl);
  return context.text(`User-agent: *\nDisallow: /demo/\nSitemap: ${origin}/sitemap.xml\n`);
}

async function urlSet(
  pages: JobPages,
  origin: string,
  range: { offset: number; limit: number },
): Promise<Markup> {
  const jobs = await pages.list(range);
  const urls = jobs.map(({ id, updatedAt }) => {
    return html`<url><loc>${origin}/jobs/${id}</loc><lastmod>${updatedAt}</lastmod></url>
`;
  });
  return html`<urlset xmlns="${namespace}">
${urls}</urlset>`;
}

async function answer(context: Context, body: Markup): Promise<Response> {
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n${await body}\n`;
  return conditional(context, { cacheControl }, () =>
    context.body(xml, 200, { 'Content-Type': 'application/xml; charset=utf-8' }),
  );
}
