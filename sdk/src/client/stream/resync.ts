import { changeFor } from '../../contract/change-for.ts';
import { syncOf } from '../sync.ts';
import type { Transport } from '../transport.ts';
import type { StreamOptions, StreamQuery } from './options.ts';
import type { Told } from './told.ts';

/**
 * Tells every change after a cursor by `/v1/sync`, or every object there is without one. Each answer ends with the
 * cursor after it, from which the stream goes on too.
 */
export async function* resync(
  transport: Transport,
  { collections, organizationId }: StreamQuery,
  since: string | undefined,
  { signal, onSkipped }: Pick<StreamOptions, 'signal' | 'onSkipped'>,
): AsyncGenerator<Told[], void, undefined> {
  const ids = organizationId === undefined ? undefined : [organizationId].flat();
  for (let cursor = since, hasMore = true; hasMore; ) {
    const page = await syncOf(transport).changes({ collections, since: cursor, limit: 500 }, { signal });
    for (const skipped of page.skipped) onSkipped?.(skipped);
    const changes = ids?.length
      ? page.changes.flatMap((change) => changeFor(ids, change) ?? [])
      : page.changes;
    cursor = page.nextCursor;
    hasMore = page.hasMore;
    yield [...changes.map((change) => ({ change })), { cursor }];
  }
}
