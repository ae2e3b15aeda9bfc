import { stream } from '@recruitment-feed/sdk/contract';
import { type Answer, problemAnswer, withBody } from './answer.ts';

const inQuery = ['cursor', 'since', 'lastEventId'];

/** Tells whether a request goes on from a cursor. */
export function hasCursor(request: Request): boolean {
  const { searchParams } = new URL(request.url);
  return inQuery.some((name) => searchParams.has(name)) || request.headers.has('last-event-id');
}

/** Answers as a feed that has forgotten the cursor: a stream with `event: reset`, everything else with 410. */
export async function expiredCursor(request: Request, answer: Answer): Promise<Response> {
  const url = new URL(request.url);
  if (url.pathname !== stream.path)
    return problemAnswer('cursor_expired', {
      title: 'Cursor expired',
      detail: 'The feed has forgotten this cursor. Begin again without one, or from /v1/snapshots/latest.',
    });
  url.searchParams.delete('lastEventId');
  const headers = new Headers(request.headers);
  headers.delete('last-event-id');
  const fresh = await answer(new Request(url, { headers, signal: request.signal }));
  const cursor = fresh.headers.get('feed-last-event-id');
  await fresh.body?.cancel();
  const data = JSON.stringify({ code: 'cursor_expired', snapshot: '/v1/snapshots/latest' });
  return withBody(fresh, `id: ${cursor}\nevent: reset\ndata: ${data}\n\n`);
}
