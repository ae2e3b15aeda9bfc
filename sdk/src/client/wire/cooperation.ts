// Written by `npm run wire` from the contract.
import type { cooperations as cooperationsContract } from '../../contract/cooperation.ts';
import type { Shape, Wires } from '../shape.ts';
import { OrganizationRef } from './organization.ts';
import { FacetCount, Highlight } from './page.ts';

export const Cooperation: Shape = {
  id: ['text', { prefix: 'coop_' }],
  rev: 'integer',
  createdAt: 'instant',
  updatedAt: 'instant',
  sample: ['optional', 'boolean'],
  enterprise: OrganizationRef,
  college: OrganizationRef,
  kinds: ['list', 'text'],
  status: ['one of', 'intent', 'signed', 'active', 'ended'],
  history: ['list', { status: ['one of', 'intent', 'signed', 'active', 'ended'], at: 'instant' }],
  signatures: ['optional', ['list', { organizationId: ['text', { prefix: 'org_' }], at: 'instant' }]],
  title: 'text',
  summary: ['optional', 'text'],
  language: ['text', { min: 2, max: 35 }],
  translations: ['optional', ['map', { title: ['optional', 'text'], summary: ['optional', 'text'] }]],
  url: ['optional', ['text', { pattern: /^https?:\/\/[^\s]+$/i, max: 4096 }]],
};

export const cooperations: Wires<typeof cooperationsContract> = {
  list: {
    method: 'GET',
    path: '/v1/cooperations',
    returns: {
      data: ['list', 'any'],
      nextCursor: ['nullable', 'text'],
      highlights: ['optional', ['map', ['list', Highlight]]],
      facets: ['optional', ['map', ['list', FacetCount]]],
    },
    items: Cooperation,
  },
  get: { method: 'GET', path: '/v1/cooperations/{id}', returns: Cooperation },
};
