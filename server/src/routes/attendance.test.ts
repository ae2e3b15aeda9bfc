import { Attendance, type Event, SyncPage } from '@recruitment-feed/sdk/contract';
import { beforeEach, describe, expect, test } from 'vitest';
import { insertEvent } from '../store/events.ts';
import { insertOrganization } from '../store/organizations.ts';
import { openTestFeed, type TestFeed } from '../testing/feed.ts';
import { daysLater, event, now, organization } from '../testing/samples.ts';
import { problemOf, type Send, writer } from '../testing/writing.ts';

let feed: TestFeed;
let send: Send;
let host: string;
let guest: string;
let fair: string;
const soon = {
  status: 'scheduled',
  startsAt: '2026-12-01T01:00:00Z',
  endsAt: '2026-12-01T09:00:00Z',
} as const;
beforeEach(async () => {
  feed = await openTestFeed();
  host = await insertOrganization(feed.db, organization(), now);
  guest = await insertOrganization(feed.db, organization({ name: '海康威视' }), now);
  fair = await insertEvent(feed.db, event([host], soon), now);
  send = await writer(feed, { organizationId: guest });
});

const at = (organizationId: string, eventId = fair) => `/v1/events/${eventId}/attendance/${organizationId}`;
const eventNow = () => feed.read<Event>(`/v1/events/${fair}`);

describe('attendance', () => {
  test('is told by the organization itself, counted in the event and listed', async () => {
    const said = await send('PUT', at(guest), { status: 'going', people: 12 });
    expect(said.status).toBe(200);
    const attendance = Attendance.parse(await said.json());
    expect(attendance).toMatchObject({ organization: { id: guest }, status: 'going', people: 12 });
    expect(await eventNow()).toMatchObject({ rev: 2, attendance: { going: 1, interested: 0 } });
    expect(await feed.read(`/v1/events/${fair}/attendance`)).toEqual({
      data: [attendance],
      nextCursor: null,
    });
    expect((await send('PUT', at(host), { status: 'going' })).status).toBe(403);
  });

  test('said again changes nothing, said otherwise it does', async () => {
    await send('PUT', at(guest), { status: 'interested' });
    feed.setTime(daysLater(1));
    await send('PUT', at(guest), { status: 'interested' });
    expect(await eventNow()).toMatchObject({ rev: 2, attendance: { going: 0, interested: 1 } });
    await send('PUT', at(guest), { status: 'interested', people: 3 });
    await send('PUT', at(guest), { status: 'going', people: 3 });
    expect(await eventNow()).toMatchObject({ rev: 4, attendance: { going: 1, interested: 0 } });
  });

  test('is taken back, and whoever follows the event is told', async () => {
    await send('PUT', at(guest), { status: 'going' });
    const { nextCursor } = SyncPage.parse(await feed.read('/v1/sync?collections=events'));
    for (const _ of [1, 2]) expect((await send('DELETE', at(guest))).status).toBe(204);
    const { changes } = SyncPage.parse(await feed.read(`/v1/sync?collections=events&since=${nextCursor}`));
    expect(changes).toMatchObject([{ id: fair, rev: 3, object: { attendance: { going: 0 } } }]);
  });

  test.each([
    ['ended', { status: 'ended' }, now],
    ['is cancelled', { status: 'cancelled' }, now],
    ['has its end behind it', {}, new Date(soon.endsAt)],
  ] as const)('no longer changes once the event %s', async (_, changes, time) => {
    const over = await insertEvent(feed.db, event([host], { ...soon, ...changes }), now);
    feed.setTime(time);
    for (const [method, body] of [['PUT', { status: 'going' }], ['DELETE']] as const)
      expect(await problemOf(await send(method, at(guest, over), body))).toMatchObject({
        status: 409,
        code: 'event_over',
      });
  });

  test.each([
    [{ status: 'maybe' }, '/status'],
    [{ status: 'going', people: 0 }, '/people'],
    [{ status: 'going', people: 1.5 }, '/people'],
    [{ status: 'going', seats: 1 }, '/seats'],
  ])('is never %j', async (body, pointer) => {
    const { errors } = await problemOf(await send('PUT', at(guest), body));
    expect(errors?.map((error) => error.pointer)).toEqual([pointer]);
  });

  test('is of events and organizations that are there', async () => {
    const all = await writer(feed);
    const put = async (path: string) => (await all('PUT', path, { status: 'going' })).status;
    expect(await put(at('org_none'))).toBe(404);
    expect(await put(at(guest, 'evt_none'))).toBe(404);
    await all('DELETE', `/v1/events/${fair}`);
    expect(await put(at(guest))).toBe(410);
    expect((await feed.request(`/v1/events/${fair}/attendance`)).status).toBe(410);
  });

  test('is paged, who said so last first', async () => {
    const all = await writer(feed);
    const guests = [guest, host, await insertOrganization(feed.db, organization(), now)];
    for (const [index, id] of guests.entries()) {
      feed.setTime(daysLater(index));
      await all('PUT', at(id), { status: index === 1 ? 'interested' : 'going' });
    }
    const seen: string[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const query: string = cursor && `&cursor=${cursor}`;
      const page: { data: Attendance[]; nextCursor: string | null } = await feed.read(
        `/v1/events/${fair}/attendance?limit=1${query}`,
      );
      seen.push(...page.data.map(({ organization }) => organization.id));
      cursor = page.nextCursor;
    }
    expect(seen).toEqual(guests.toReversed());
    const { data } = await feed.read<{ data: Attendance[] }>(
      `/v1/events/${fair}/attendance?status=interested`,
    );
    expect(data.map(({ organization }) => organization.id)).toEqual([host]);
  });
});
