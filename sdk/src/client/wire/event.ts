// Written by `npm run wire` from the contract.
import type { events as eventsContract } from '../../contract/event.ts';
import type { Shape, Wires } from '../shape.ts';
import { Attendance } from './attendance.ts';
import { OrganizationRef } from './organization.ts';
import { FacetCount, Highlight } from './page.ts';
import { Place } from './place.ts';
import { Presence } from './presence.ts';
import { RichText } from './rich-text.ts';

export const Event: Shape = {
  id: ['text', { prefix: 'evt_' }],
  rev: 'integer',
  createdAt: 'instant',
  updatedAt: 'instant',
  sample: ['optional', 'boolean'],
  kind: 'text',
  status: 'text',
  mode: 'text',
  title: 'text',
  description: ['optional', RichText],
  language: ['text', { min: 2, max: 35 }],
  translations: ['optional', ['map', { title: ['optional', 'text'], description: ['optional', RichText] }]],
  hosts: ['list', OrganizationRef],
  startsAt: 'instant',
  endsAt: ['optional', 'instant'],
  timeZone: 'text',
  venue: ['optional', Place],
  url: ['optional', ['text', { pattern: /^https?:\/\/[^\s]+$/i, max: 4096 }]],
  audience: ['optional', { peakViewers: ['optional', 'integer'], visits: ['optional', 'integer'] }],
  attendance: ['optional', { going: 'integer', interested: 'integer' }],
};

export const events: Wires<typeof eventsContract> = {
  list: {
    method: 'GET',
    path: '/v1/events',
    returns: {
      data: ['list', 'any'],
      nextCursor: ['nullable', 'text'],
      highlights: ['optional', ['map', ['list', Highlight]]],
      facets: ['optional', ['map', ['list', FacetCount]]],
    },
    items: Event,
  },
  get: { method: 'GET', path: '/v1/events/{id}', returns: Event },
  attendance: {
    method: 'GET',
    path: '/v1/events/{id}/attendance',
    returns: {
      data: ['list', 'any'],
      nextCursor: ['nullable', 'text'],
      highlights: ['optional', ['map', ['list', Highlight]]],
      facets: ['optional', ['map', ['list', FacetCount]]],
    },
    items: Attendance,
  },
  presence: { method: 'GET', path: '/v1/events/{id}/presence', returns: Presence },
};
