import type { Attendance } from '../contract/attendance.ts';
import type { Event } from '../contract/event.ts';
import { callWrite, type WriteInput } from './call-write.ts';
import type { CallOptions, ChangeOptions, MakeOptions } from './options.ts';
import type { ResponseCall } from './response-call.ts';
import type { Transport } from './transport.ts';
import { eventWrites as routes } from './wire/event-write.ts';

/** Binds the routes that write events to a feed; each asks for the scope `events:write`. */
export function eventWritesOf(transport: Transport) {
  return {
    /**
     * Announces an event.
     *
     * @throws {ValidationError} when fields are wrong; `errors` points at each.
     * @example
     * ```ts
     * import { createFeed } from '@recruitment-feed/sdk';
     *
     * const feed = createFeed({ baseUrl: 'https://feed.example.org', key: process.env.FEED_KEY });
     * const event = await feed.events.create({
     *   hostIds: ['org_0193a5c07d2e7b3f8a6d4c1e9f5b2a70'],
     *   kind: 'matchmaking',
     *   mode: 'onsite',
     *   title: '机电行业人才对接会',
     *   language: 'zh-CN',
     *   startsAt: '2026-12-03T01:00:00Z',
     *   timeZone: 'Asia/Shanghai',
     *   venue: { city: '杭州', country: 'CN' },
     * });
     * console.log(event.id, event.status);
     * ```
     */
    create: (draft: WriteInput<typeof routes.create>, options?: MakeOptions): ResponseCall<Event> =>
      callWrite(transport, routes.create, {}, draft, options),

    /**
     * Changes fields of an event; what is left out stays as it is. Its `status` passes as `eventMoves` of the contract
     * has it.
     *
     * @throws {PreconditionFailedError} when the event has changed since the `rev` of `ifMatch`.
     * @throws {ConflictError} `invalid_state_transition`, when it cannot pass to that status.
     * @throws {ValidationError} when fields are wrong.
     * @throws {PermissionError} when the key may not, or the event belongs to others.
     * @throws {NotFoundError} when there is no such event; `GoneError` when it was removed.
     * @example
     * ```ts
     * import { createFeed } from '@recruitment-feed/sdk';
     *
     * const feed = createFeed({ baseUrl: 'https://feed.example.org', key: process.env.FEED_KEY });
     * const { id, rev } = await feed.events.get('evt_0193a5c07d2e7b3f8a6d4c1e9f5b2a70');
     * await feed.events.update(id, { status: 'postponed', endsAt: null }, { ifMatch: rev });
     * ```
     */
    update: (
      id: string,
      changes: WriteInput<typeof routes.update>,
      options?: ChangeOptions,
    ): ResponseCall<Event> => callWrite(transport, routes.update, { id }, changes, options),

    /**
     * Removes an event at once; whoever keeps a copy is told to forget it. What will not take place is better
     * `cancelled`.
     *
     * @throws {PermissionError} when the key may not, or the event belongs to others.
     * @throws {NotFoundError} when there is no such event; `GoneError` when it is removed already.
     * @example
     * ```ts
     * import { createFeed } from '@recruitment-feed/sdk';
     *
     * const feed = createFeed({ baseUrl: 'https://feed.example.org', key: process.env.FEED_KEY });
     * await feed.events.delete('evt_0193a5c07d2e7b3f8a6d4c1e9f5b2a70');
     * ```
     */
    delete: (id: string, options?: ChangeOptions): ResponseCall<undefined> =>
      callWrite(transport, routes.delete, { id }, undefined, options),

    /**
     * Says that an organization takes part in an event, or may; said again, it replaces what was said.
     *
     * @throws {ConflictError} `event_over`, when the event has ended or was cancelled.
     * @throws {NotFoundError} when there is no such event; `GoneError` when it was removed.
     * @example
     * ```ts
     * import { createFeed } from '@recruitment-feed/sdk';
     *
     * const feed = createFeed({ baseUrl: 'https://feed.example.org', key: process.env.FEED_KEY });
     * const [event, college] = ['evt_0193a5c07d2e7b3f8a6d4c1e9f5b2a70', 'org_0193a5c07d2e7b3f8a6d4c1e9f5b2a71'];
     * await feed.events.attend(event, college, { status: 'going', people: 12 });
     * ```
     */
    attend: (
      id: string,
      organizationId: string,
      attendance: WriteInput<typeof routes.attend>,
      options?: CallOptions,
    ): ResponseCall<Attendance> =>
      callWrite(transport, routes.attend, { id, organizationId }, attendance, options),

    /**
     * Takes back that an organization takes part in an event.
     *
     * @throws {ConflictError} `event_over`, when the event has ended or was cancelled.
     * @throws {NotFoundError} when there is no such event; `GoneError` when it was removed.
     * @example
     * ```ts
     * import { createFeed } from '@recruitment-feed/sdk';
     *
     * const feed = createFeed({ baseUrl: 'https://feed.example.org', key: process.env.FEED_KEY });
     * await feed.events.leave('evt_0193a5c07d2e7b3f8a6d4c1e9f5b2a70', 'org_0193a5c07d2e7b3f8a6d4c1e9f5b2a71');
     * ```
     */
    leave: (id: string, organizationId: string, options?: CallOptions): ResponseCall<undefined> =>
      callWrite(transport, routes.leave, { id, organizationId }, undefined, options),
  };
}
