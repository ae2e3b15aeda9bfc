import type { SyncPage } from '../contract/sync.ts';
import { type Filter, toQuery } from './filter.ts';
import { type SkippedItem, sortItems } from './items.ts';
import type { CallOptions } from './options.ts';
import { readAnswer } from './read-answer.ts';
import { readChange } from './read-change.ts';
import { type ResponseCall, responseCall, type WithResponse } from './response-call.ts';
import type { Transport } from './transport.ts';
import { sync as routes } from './wire/sync.ts';

/** One answer of changes. */
export interface ChangesPage extends SyncPage {
  /** Changes that this version cannot use; they are missing from `changes`. */
  skipped: SkippedItem[];
}

/** Binds the route of changes to a feed. */
export function syncOf(transport: Transport) {
  return {
    /**
     * Returns what changed since a cursor, or from the beginning without one, in order.
     *
     * Keep `nextCursor` together with what you made of the changes; ask again at once while `hasMore`, and
     * after `pollAfterSeconds` otherwise. Pass over collections and operations that you do not know.
     *
     * @throws {CursorExpiredError} when the feed has forgotten the cursor: begin again without one.
     * @example
     * ```ts
     * import { createFeed } from '@recruitment-feed/sdk';
     *
     * const feed = createFeed({ baseUrl: 'https://feed.example.org' });
     * const { changes, nextCursor } = await feed.sync.changes({ collections: ['jobs'] });
     * console.log(changes.length, nextCursor);
     * ```
     */
    changes: (filter: Filter<typeof routes.changes> = {}, options?: CallOptions): ResponseCall<ChangesPage> =>
      responseCall(readChanges(transport, filter, options)),
  };
}

async function readChanges(
  transport: Transport,
  filter: Filter<typeof routes.changes>,
  options: CallOptions | undefined,
): Promise<WithResponse<ChangesPage>> {
  const { redact, validate: mode } = transport;
  const { method, path, returns = 'any' } = routes.changes;
  const answer = await transport.send({ method, path, query: toQuery(filter) }, options);
  const { response } = answer;
  const envelope = readAnswer(returns, answer, { redact, mode: 'strict' }) as SyncPage;
  const source = { answer, field: 'changes' };
  const { items, skipped } = sortItems(envelope.changes, (item) => readChange(item, mode), transport, source);
  return { data: { ...envelope, changes: items, skipped }, response };
}
