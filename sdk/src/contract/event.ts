import * as z from 'zod/mini';
import { Attendance, AttendanceFilter } from './attendance.ts';
import { objectFields } from './object.ts';
import { open } from './open-enum.ts';
import { OrganizationRef } from './organization.ts';
import { page, pageParameters, repeated } from './page.ts';
import { Place } from './place.ts';
import { Presence } from './presence.ts';
import { RichText } from './rich-text.ts';
import { get } from './route.ts';
import { id, instant, languageTag, translations, webAddress } from './scalars.ts';

/** What kind of event it is. Open set. */
export const eventKinds = ['forum', 'matchmaking', 'live-stream'] as const;
/** How far an event has come. Open set. */
export const eventStatuses = ['scheduled', 'live', 'ended', 'postponed', 'cancelled'] as const;
/** Where an event takes place. Open set. */
export const eventModes = ['onsite', 'online', 'mixed'] as const;

/** A forum, a matchmaking fair or a live stream. */
export const Event = z.looseObject({
  ...objectFields('evt'),
  kind: open(eventKinds),
  status: open(eventStatuses),
  mode: open(eventModes),
  title: z.string(),
  description: z.optional(RichText),
  language: languageTag(),
  translations: translations({ title: z.optional(z.string()), description: z.optional(RichText) }),
  hosts: z.array(OrganizationRef),
  startsAt: instant(),
  endsAt: z.optional(instant()),
  /** IANA name of the zone in which the times are told on the spot. */
  timeZone: z.string(),
  venue: z.optional(Place),
  url: z.optional(webAddress()),
  /** What was counted: most viewers at once, and visits in all. */
  audience: z.optional(z.looseObject({ peakViewers: z.optional(z.int()), visits: z.optional(z.int()) })),
  /** How many organizations take part, and how many may. */
  attendance: z.optional(z.looseObject({ going: z.int(), interested: z.int() })),
});
export type Event = z.output<typeof Event>;

/** Which events are listed. */
export const EventFilter = z.object({
  ...pageParameters,
  id: repeated(id('evt')),
  organizationId: repeated(id('org')),
  kind: repeated(z.enum(eventKinds)),
  status: repeated(z.enum(eventStatuses)),
});
export type EventFilter = z.output<typeof EventFilter>;

/** How events are read. */
export const events = {
  list: get('/v1/events', {
    summary: 'Lists events, latest start first.',
    query: EventFilter,
    returns: page(Event),
    errors: ['invalid_cursor', 'cursor_filter_mismatch'],
  }),
  get: get('/v1/events/{id}', {
    summary: 'Returns one event.',
    returns: Event,
    errors: ['not_found', 'deleted'],
  }),
  attendance: get('/v1/events/{id}/attendance', {
    summary: 'Lists the organizations that take part in an event, who said so last first.',
    query: AttendanceFilter,
    returns: page(Attendance),
    errors: ['not_found', 'deleted', 'invalid_cursor', 'cursor_filter_mismatch'],
  }),
  presence: get('/v1/events/{id}/presence', {
    summary: 'Says how many watch an event now.',
    returns: Presence,
    errors: ['not_found', 'deleted'],
  }),
} as const;
