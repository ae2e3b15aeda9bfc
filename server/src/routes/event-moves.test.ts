import { type Event, type EventStatus, eventMoves, eventStatuses } from '@recruitment-feed/sdk/contract';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { insertOrganization } from '../store/organizations.ts';
import { openTestFeed } from '../testing/feed.ts';
import { now, organization } from '../testing/samples.ts';
import { problemOf, writer } from '../testing/writing.ts';

test('an event passes from status to status as it may and no other way', async () => {
  const feed = await openTestFeed();
  const send = await writer(feed);
  const host = await insertOrganization(feed.db, organization(), now);
  const draft = {
    hostIds: [host],
    kind: 'forum',
    mode: 'mixed',
    title: '论坛',
    language: 'zh-CN',
    startsAt: '2026-12-01T01:00:00Z',
    timeZone: 'Asia/Shanghai',
  };
  const status = fc.constantFrom(...eventStatuses);
  await fc.assert(
    fc.asyncProperty(status, fc.array(status, { minLength: 1, maxLength: 8 }), async (first, wanted) => {
      const made: Event = await (await send('POST', '/v1/events', { ...draft, status: first })).json();
      let from: EventStatus = first;
      let rev = made.rev;
      for (const to of wanted) {
        const response = await send('PATCH', `/v1/events/${made.id}`, { status: to });
        const allowed = eventMoves[from];
        if (to === from || allowed.includes(to)) {
          expect(response.status).toBe(200);
          from = to;
          rev++;
        } else
          expect(await problemOf(response)).toMatchObject({
            status: 409,
            code: 'invalid_state_transition',
            from,
            to,
            allowed,
          });
        expect(await feed.read(`/v1/events/${made.id}`)).toMatchObject({ status: from, rev });
      }
    }),
    { numRuns: 60 },
  );
});
