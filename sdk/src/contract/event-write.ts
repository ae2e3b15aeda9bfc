import * as z from 'zod/mini';
import { Attendance, AttendanceDraft } from './attendance.ts';
import { languageTagDraft, PlaceDraft, shortText, timeZoneDraft, translationDrafts } from './drafts.ts';
import { Event, eventKinds, eventModes, eventStatuses } from './event.ts';
import { RichTextDraft } from './rich-text-draft.ts';
import { id, instant, webAddress } from './scalars.ts';
import { patch, post, put, remove } from './write-route.ts';

/** How far an event has come, as its host tells it. */
export type EventStatus = (typeof eventStatuses)[number];

/** To which statuses an event passes from each. */
export const eventMoves: Readonly<Record<EventStatus, readonly EventStatus[]>> = {
  scheduled: ['live', 'postponed', 'cancelled'],
  live: ['ended', 'cancelled'],
  postponed: ['scheduled', 'cancelled'],
  ended: [],
  cancelled: [],
};

/** An event as it may be written. */
export const EventDraft = z.strictObject({
  /** The hosts, the first one first. */
  hostIds: z.array(id('org')).check(z.minLength(1), z.maxLength(100)),
  kind: z.enum(eventKinds),
  status: z._default(z.enum(eventStatuses), 'scheduled'),
  mode: z.enum(eventModes),
  title: shortText(),
  description: z.optional(RichTextDraft),
  language: languageTagDraft(),
  translations: translationDrafts({
    title: z.optional(shortText()),
    description: z.optional(RichTextDraft),
  }),
  startsAt: instant(),
  endsAt: z.optional(instant()),
  timeZone: timeZoneDraft(),
  venue: z.optional(PlaceDraft),
  url: z.optional(webAddress()),
});
export type EventDraft = z.output<typeof EventDraft>;

/** How events are written, and how an organization takes part. */
export const eventWrites = {
  create: post('/v1/events', {
    summary: 'Announces an event.',
    scope: 'events:write',
    body: EventDraft,
    returns: Event,
  }),
  update: patch('/v1/events/{id}', {
    summary: 'Changes fields of an event by a merge patch; null empties a field.',
    scope: 'events:write',
    body: EventDraft,
    returns: Event,
    errors: ['not_found', 'deleted', 'precondition_failed', 'invalid_state_transition'],
  }),
  delete: remove('/v1/events/{id}', {
    summary: 'Removes an event at once; whoever keeps a copy is told to forget it.',
    scope: 'events:write',
    errors: ['not_found', 'deleted', 'precondition_failed'],
  }),
  attend: put('/v1/events/{id}/attendance/{organizationId}', {
    summary: 'Says that an organization takes part in an event, or may.',
    scope: 'events:write',
    body: AttendanceDraft,
    returns: Attendance,
    errors: ['not_found', 'deleted', 'event_over'],
  }),
  leave: remove('/v1/events/{id}/attendance/{organizationId}', {
    summary: 'Takes back that an organization takes part in an event.',
    scope: 'events:write',
    errors: ['not_found', 'deleted', 'event_over'],
  }),
} as const;
