import type { Presence } from '@recruitment-feed/sdk/contract';
import { createLookup, type Lookup } from '../../feed/lookup.ts';
import { isObject } from '../../feed/outline.ts';
import type { CollectionHost } from '../collection.ts';

/** Milliseconds for which a count of viewers is good: less than from one beat of the poller to the next. */
const maxAge = 45_000;

const isPresence = (value: unknown): value is Presence =>
  isObject(value) && typeof value.viewers === 'number';

/** How many watch an event now, by its id. */
export function createViewers({ reader, now, redraw }: CollectionHost): Lookup<number> {
  return createLookup({
    async read(ids) {
      const counts = await Promise.allSettled(
        ids.map((id) =>
          reader.get({ path: `/v1/events/${id}/presence`, isItem: isPresence }, { cache: 'no-cache' }),
        ),
      );
      return new Map(
        counts.flatMap((count, index): [string, number][] => {
          const id = ids[index];
          return id && count.status === 'fulfilled' ? [[id, count.value.viewers]] : [];
        }),
      );
    },
    now: () => now().getTime(),
    maxAge,
    changed: redraw,
  });
}
