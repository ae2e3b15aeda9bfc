import type { Organization } from '@recruitment-feed/sdk/contract';
import { attributeTable } from '@recruitment-feed/widget/server';
import type { Context } from 'hono';
import { html, raw } from 'hono/html';
import { localized } from '../language.ts';
import { type Markup, respond, type Visit, visitOf } from '../page.ts';
import { type EmbedLook, lookSheet, readLook } from './colors.ts';
import { discovery } from './discovery.ts';
import { findOrganization } from './find-organization.ts';
import { type Listing, listingOf } from './listing.ts';
import { embedPolicy, hashSource } from './policy.ts';
import type { EmbedScope, EmbedSource } from './source.ts';

type Query = (name: string) => string | undefined;

/** The colour schemes of a page by its theme. */
export const schemes = { light: 'light', dark: 'dark', auto: 'light dark' } as const;
/** Found within the page that frames it and not beside it, https://developers.google.com/search/blog/2022/01/robots-meta-tag-indexifembedded */
export const robots = ['X-Robots-Tag', 'noindex, indexifembedded'] as const;
/** A college's page may show a job a minute late, and an old list rather than none. */
const kept = 'public, max-age=60, stale-while-revalidate=600';

/** A listing for an iframe: it reads without a script, and keeps itself current with one. */
export function embedPage(scope: EmbedScope, source: EmbedSource) {
  return async function embed(context: Context): Promise<Response> {
    const visit = visitOf(context);
    const query: Query = (name) => context.req.query(name) || undefined;
    const look = readLook(query);
    const key = query('key');
    const origins = key === undefined ? [] : await source.originsOf(key);
    context.header(...robots);
    const found = await findOrganization(source.feed, context.req.param('id') ?? '');
    if (typeof found === 'number') return nobody(context, visit, found, look);
    const listing = await listingOf(source, visit, {
      attributes: attributesOf(scope, found, query),
      look,
      cursor: query('cursor'),
      dress: (css) => html`<style>${raw(css)}</style>`,
    });
    const title = visit.messages.listing.title(localized(found, 'name', visit.language));
    const sheet = lookSheet(look);
    return respond(context, visit, {
      title,
      look: 'embed',
      schemes: schemes[look.theme],
      policy: embedPolicy(origins, [sheet, listing.css].filter(Boolean).map(hashSource)),
      head: html`${sheet ? html`<style>${raw(sheet)}</style>` : ''}${discovery(visit, `${visit.origin}${new URL(context.req.url).pathname}`, title)}${query('cursor') ? '' : scripts}`,
      body: html`<main><h1 class="unseen">${title}</h1>${listing.markup}${furtherPages(context, visit, listing)}</main>`,
      status: listing.status,
      cacheControl: listing.status === 200 ? kept : 'no-store',
    });
  };
}

const scripts = html`<script type="module" src="/widget/recruitment-feed.js"></script>
<script type="module" src="/site/embed.js"></script>`;

function nobody(context: Context, visit: Visit, status: 404 | 410, { theme }: EmbedLook): Promise<Response> {
  const words = visit.messages.listing.gone;
  return respond(context, visit, {
    title: words,
    look: 'embed',
    schemes: schemes[theme],
    policy: embedPolicy([], []),
    body: html`<main><h1>${words}</h1></main>`,
    status,
  });
}

/** The attributes of the element as an address has them; whose things are shown stands in its path. */
export function attributesOf(scope: EmbedScope, { id }: Organization, query: Query): Record<string, string> {
  const asked = attributeTable.filter(
    ({ kind, name }) => kind !== 'organization' && name !== 'server' && name !== 'lang',
  );
  const given = asked.map(({ name }): [string, string] => [name, query(name) ?? '']);
  return { [scope]: id, ...Object.fromEntries(given.filter(([, value]) => value !== '')) };
}

/** The ways on for readers without a script. */
function furtherPages(context: Context, { messages }: Visit, { nextCursor, hidden }: Listing): Markup {
  const to = (changes: Record<string, string>) => {
    const url = new URL(context.req.url);
    for (const [name, value] of Object.entries(changes)) url.searchParams.set(name, value);
    return `${url.pathname}${url.search}`;
  };
  const words = messages.listing;
  return html`
<noscript><nav aria-label="${words.further}"><ul>
${Object.entries(hidden).map(([name, title]) => html`<li><a href="${to({ show: name })}">${title}</a></li>`)}
${nextCursor === undefined ? '' : html`<li><a rel="next" href="${to({ cursor: nextCursor })}">${words.next}</a></li>`}
</ul></nav></noscript>`;
}
