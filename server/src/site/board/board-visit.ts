import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { type Visit, visitOf } from '../page.ts';

const name = 'board-language';

/**
 * Reads off a request what the board needs to know of its visitor. It remembers the language that was chosen, as boards
 * do: an address that names a language would be another posting's.
 */
export function boardVisit(context: Context): Visit {
  const asked = context.req.query('lang');
  if (asked !== undefined) setCookie(context, name, asked, { path: '/demo/board', sameSite: 'Lax' });
  context.header('Vary', 'Cookie', { append: true });
  return visitOf(context, asked ?? getCookie(context, name));
}

/** The address of a posting's page. */
export function postingPath(slug: string): string {
  return `/demo/board/${encodeURIComponent(slug)}`;
}
