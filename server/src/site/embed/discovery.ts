import { html } from 'hono/html';
import type { Markup, Visit } from '../page.ts';

/** How a program that is given a page's address finds what to embed of it, https://oembed.com/#section4 */
export function discovery({ origin, language }: Visit, page: string, title: string): Markup {
  const address = new URL('/oembed', origin);
  address.searchParams.set('url', page);
  address.searchParams.set('format', 'json');
  address.searchParams.set('lang', language);
  return html`<link rel="alternate" type="application/json+oembed" href="${address.href}" title="${title}">`;
}
