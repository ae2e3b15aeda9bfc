import type { Context } from 'hono';

/** How an answer may be kept, and by which tag it is known. */
export interface Caching {
  cacheControl: string;
  /** With its quotation marks; absent where an answer is never kept. */
  etag?: string | undefined;
}

/** Answers 304 where the caller holds the answer already, and otherwise with what `respond` makes. */
export async function conditional(
  c: Context,
  { cacheControl, etag }: Caching,
  respond: () => Response | Promise<Response>,
): Promise<Response> {
  const held = etag !== undefined && isHeld(etag, c.req.header('If-None-Match'));
  const response = held ? new Response(null, { status: 304 }) : await respond();
  response.headers.set('Cache-Control', cacheControl);
  if (etag !== undefined) response.headers.set('ETag', etag);
  return response;
}

/** Tells whether `If-None-Match` has a tag; compares weakly, as https://www.rfc-editor.org/rfc/rfc9110#name-if-none-match asks. */
export function isHeld(etag: string, ifNoneMatch: string | undefined): boolean {
  if (ifNoneMatch === undefined) return false;
  const opaque = (tag: string) => tag.trim().replace(/^W\//, '');
  return ifNoneMatch.trim() === '*' || ifNoneMatch.split(',').some((tag) => opaque(tag) === opaque(etag));
}
