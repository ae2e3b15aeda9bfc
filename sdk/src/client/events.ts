import type { Attendance } from '../contract/attendance.ts';
import type { Event } from '../contract/event.ts';
import type { Presence } from '../contract/presence.ts';
import { callList } from './call-list.ts';
import { callForObject } from './call-route.ts';
import type { Filter } from './filter.ts';
import type { Listing } from './listing.ts';
import type { CallOptions } from './options.ts';
import type { ResponseCall } from './response-call.ts';
import type { Transport } from './transport.ts';
import { events as routes } from './wire/event.ts';

/** Binds the routes of events to a feed. */
export function eventsOf(transport: Transport) {
  return {
    /**
     * Lists events, latest start first.
     *
     * Await it for one page, iterate it for every event. Times are UTC; `timeZone` is the zone on the spot.
     *
     * @throws {BadRequestError} when a filter names something the feed does not know, or the cursor is of another filter.
     * @example
     * ```ts
     * import { createFeed } from '@recruitment-feed/sdk';
     *
     * const feed = createFeed({ baseUrl: 'https://feed.example.org' });
     * for await (const event of feed.events.list({ kind: 'forum' })) {
     *   console.log(event.title, event.startsAt);
     * }
     * ```
     */
    list: (filter: Filter<typeof routes.list> = {}, options?: CallOptions): Listing<Event> =>
      callList(transport, routes.list, filter, options),

    /**
     * Returns one event.
     *
     * @throws {NotFoundError} when there is no such event.
     * @example
     * ```ts
     * import { createFeed } from '@recruitment-feed/sdk';
     *
     * const feed = createFeed({ baseUrl: 'https://feed.example.org' });
     * const event = await feed.events.get('evt_0193a5c07d2e7b3f8a6d4c1e9f5b2a70');
     * console.log(event.title, event.startsAt);
     * ```
     */
    get: (id: string, options?: CallOptions): ResponseCall<Event> =>
      callForObject(transport, routes.get, id, options),

    /**
     * Lists the organizations that take part in an event, who said so last first.
     *
     * @throws {NotFoundError} when there is no such event.
     * @example
     * ```ts
     * import { createFeed } from '@recruitment-feed/sdk';
     *
     * const feed = createFeed({ baseUrl: 'https://feed.example.org' });
     * for await (const { organization, status } of feed.events.attendance('evt_0193a5c07d2e7b3f8a6d4c1e9f5b2a70')) {
     *   console.log(organization.name, status);
     * }
     * ```
     */
    attendance: (
      id: string,
      filter: Filter<typeof routes.attendance> = {},
      options?: CallOptions,
    ): Listing<Attendance> => callList(transport, routes.attendance, filter, options, { id }),

    /**
     * Returns how many watch an event now, and the most who did at once.
     *
     * @throws {NotFoundError} when there is no such event.
     * @example
     * ```ts
     * import { createFeed } from '@recruitment-feed/sdk';
     *
     * const feed = createFeed({ baseUrl: 'https://feed.example.org' });
     * const { viewers, peakViewers } = await feed.events.presence('evt_0193a5c07d2e7b3f8a6d4c1e9f5b2a70');
     * console.log(viewers, peakViewers);
     * ```
     */
    presence: (id: string, options?: CallOptions): ResponseCall<Presence> =>
      callForObject(transport, routes.presence, id, options),
  };
}
