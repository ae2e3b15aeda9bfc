import { expect, test } from 'vitest';
import type { FeedReader } from '../../feed/feed-reader.ts';
import { anEvent, en, now, zh } from '../../testing/objects.ts';
import { eventState } from './event-state.ts';
import { eventsOf } from './events.ts';
import { words } from './words.ts';

const reader: FeedReader = {
  list: () => Promise.reject(new Error('not asked')),
  get: () => Promise.reject(new Error('not asked')),
};
const events = eventsOf({ reader, server: 'https://feed.example', now: () => now, redraw: () => undefined });

test('asks for those that a college hosts, or one of its organizations alone', () => {
  const choice = { q: '', values: { kind: ['forum', 'party'], status: ['live'] } };
  expect(events.filter({ college: 'org_1' }, choice)).toEqual({
    organizationId: ['org_1'],
    kind: ['forum'],
    status: ['live'],
  });
  expect(events.filter({ college: 'org_1', organization: 'org_2' }, { q: '', values: {} })).toEqual({
    organizationId: ['org_2'],
  });
});

test('is over once it has ended or is gone, and keeps how it ended', () => {
  const event = anEvent({ id: 'evt_1' });
  expect(events.isSettled(event)).toBe(false);
  expect(events.isSettled(anEvent({ id: 'evt_1', status: 'postponed' }))).toBe(false);
  expect(events.gone(event, now).status).toBe('removed');
  expect(events.gone(anEvent({ id: 'evt_1', status: 'ended' }), now).status).toBe('ended');
});

test('says of a meeting on the spot that it is under way, and of what is streamed that it is live', () => {
  const live = (mode: string) => anEvent({ id: 'evt_1', status: 'live', mode });
  expect(eventState(live('onsite'), words[zh.language]).name).toBe('进行中');
  expect(eventState(live('online'), words[en.language]).name).toBe('Live');
});

test('keeps a status that this version does not know', () => {
  for (const status of ['rehearsal', 'hasOwnProperty', '__proto__'])
    expect(eventState(anEvent({ id: 'evt_1', status }), words['zh-CN']).name).toBe(status);
});

test('takes nothing for an event that could not be drawn', () => {
  const event = anEvent({ id: 'evt_1' });
  expect(events.isItem(event)).toBe(true);
  for (const fault of [
    { hosts: [{}] },
    { startsAt: 'noon' },
    { endsAt: 7 },
    { venue: 'hall' },
    { mode: undefined },
  ])
    expect(events.isItem({ ...event, ...fault })).toBe(false);
});
