import type { AnswerCache, KeptAnswer } from './answer-cache.ts';
import type { Middleware } from './middleware.ts';

/**
 * Asks whether a kept answer still holds instead of fetching it again; a 304 becomes the answer that was kept,
 * https://www.rfc-editor.org/rfc/rfc9111#name-validation. What is private is not kept.
 */
export function revalidating(cache: AnswerCache): Middleware {
  return async (request, next) => {
    if (request.method !== 'GET') return next(request);
    const address = withoutKey(request.url);
    const kept = await cache.get(address);
    if (kept) request.headers.set('if-none-match', kept.etag);
    const response = await next(request);
    if (kept && response.status === 304) return answerOf(kept, response.headers);
    const etag = response.headers.get('etag');
    if (response.status !== 200 || etag === null || !mayBeKept(response.headers)) return response;
    const answer = { etag, headers: [...response.headers], body: await response.text() };
    await cache.set(address, answer);
    return answerOf(answer);
  };
}

/** The newest headers stand over those that were kept. */
function answerOf({ headers, body }: KeptAnswer, newest = new Headers()): Response {
  const merged = new Headers(headers.map(([name, value]): [string, string] => [name, value]));
  for (const [name, value] of newest) merged.set(name, value);
  return new Response(body, { headers: merged });
}

function mayBeKept(headers: Headers): boolean {
  return !/\b(no-store|private)\b/i.test(headers.get('cache-control') ?? '');
}

/** Publishable keys are not told apart: what is public is the same for all. */
function withoutKey(address: string): string {
  const url = new URL(address);
  url.searchParams.delete('key');
  return url.href;
}
