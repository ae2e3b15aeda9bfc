import type { Context } from 'hono';
import { html } from 'hono/html';
import { conditional } from '../../http/conditional.ts';
import { visitOf } from '../page.ts';
import { readLook } from './colors.ts';
import { attributesOf } from './embed-page.ts';
import { findOrganization } from './find-organization.ts';
import { type Listing, listingOf } from './listing.ts';
import type { EmbedScope, EmbedSource } from './source.ts';

const kept = 'public, max-age=60, stale-while-revalidate=600';

/** The element with its listing, for a server that puts it into a page of its own. */
export function fragment(scope: EmbedScope, source: EmbedSource) {
  return async function answer(context: Context): Promise<Response> {
    const listing = await listingFor(context, scope, source);
    if (listing === undefined) return context.notFound();
    context.header('Vary', 'Accept-Language', { append: true });
    const { status } = listing;
    return conditional(context, { cacheControl: status === 200 ? kept : 'no-store' }, async () =>
      context.html(`${await listing.markup}\n`, status),
    );
  };
}

/** The sheets of that listing: a page's policy allows a file of this feed more easily than an inline sheet. */
export function fragmentSheet(scope: EmbedScope, source: EmbedSource) {
  return async function answer(context: Context): Promise<Response> {
    const listing = await listingFor(context, scope, source);
    if (listing === undefined) return context.notFound();
    return conditional(context, { cacheControl: 'public, max-age=3600' }, () =>
      context.body(listing.css, 200, { 'Content-Type': 'text/css; charset=utf-8' }),
    );
  };
}

async function listingFor(
  context: Context,
  scope: EmbedScope,
  source: EmbedSource,
): Promise<Listing | undefined> {
  const visit = visitOf(context);
  const query = (name: string) => context.req.query(name) || undefined;
  const organization = await findOrganization(source.feed, context.req.param('id') ?? '');
  if (typeof organization === 'number') return undefined;
  const lang = query('lang');
  const attributes = {
    ...attributesOf(scope, organization, query),
    ...(lang && { lang }),
    server: visit.origin,
  };
  const { pathname, search } = new URL(context.req.url);
  const sheet = `${visit.origin}${pathname.replace(/[^/]*$/, 'sheet.css')}${search}`;
  return listingOf(source, visit, {
    attributes,
    look: readLook(query),
    dress: () => html`<link rel="stylesheet" href="${sheet}">`,
  });
}
