import type { Context } from 'hono';
import { html } from 'hono/html';
import { NotFoundError } from '../errors.ts';
import { languageLink, respond, type Visit, visitOf } from './page.ts';
import { tour } from './tour.ts';

/** A page that says what is not here, and where to go instead; search engines leave it out. */
export function nothingHere(
  context: Context,
  visit: Visit,
  { title, text }: { title: string; text: string },
  status: 404 | 410 = 404,
): Promise<Response> {
  const { language, messages } = visit;
  return respond(context, visit, {
    title: `${title} · ${messages.name}`,
    look: 'house',
    head: html`<meta name="robots" content="noindex">`,
    body: html`<header class="bar"><a class="mark" href="/?lang=${language}">${messages.name}</a>${languageLink(visit)}</header>
<main>
  <h1>${title}</h1>
  <p>${text} <a href="/?lang=${language}">${messages.nothing.home}</a></p>
  ${tour(messages)}
</main>`,
    status,
  });
}

/**
 * Answers for an address that leads nowhere: a person in a browser gets a page, a program the error of the API.
 * @throws {NotFoundError} to programs, and for what lies below `/v1`.
 */
export function unknownAddress(context: Context): Promise<Response> {
  const isPerson = /\btext\/html\b/i.test(context.req.header('Accept') ?? '');
  if (!isPerson || /^\/v1(\/|$)/.test(context.req.path)) throw new NotFoundError();
  context.header('Vary', 'Accept', { append: true });
  const visit = visitOf(context);
  return nothingHere(context, visit, visit.messages.nothing);
}
