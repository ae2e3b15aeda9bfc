// Written by `npm run wire` from the contract.
import type { organizations as organizationsContract } from '../../contract/organization.ts';
import type { Shape, Wires } from '../shape.ts';
import { FacetCount, Highlight } from './page.ts';
import { Place } from './place.ts';

export const Organization: Shape = {
  id: ['text', { prefix: 'org_' }],
  rev: 'integer',
  createdAt: 'instant',
  updatedAt: 'instant',
  sample: ['optional', 'boolean'],
  kind: 'text',
  name: 'text',
  legalName: ['optional', 'text'],
  shortName: ['optional', 'text'],
  language: ['text', { min: 2, max: 35 }],
  translations: [
    'optional',
    [
      'map',
      {
        name: ['optional', 'text'],
        legalName: ['optional', 'text'],
        shortName: ['optional', 'text'],
        description: ['optional', 'text'],
      },
    ],
  ],
  description: ['optional', 'text'],
  verified: ['optional', 'boolean'],
  verifiedAt: ['optional', 'instant'],
  aliases: ['list', 'text'],
  domains: ['list', 'text'],
  boards: ['list', 'text'],
  industries: ['list', 'text'],
  url: ['optional', ['text', { pattern: /^https?:\/\/[^\s]+$/i, max: 4096 }]],
  location: ['optional', Place],
};

export const OrganizationRef: Shape = {
  id: ['text', { prefix: 'org_' }],
  kind: 'text',
  name: 'text',
  verified: ['optional', 'boolean'],
  translations: ['optional', ['map', { name: ['optional', 'text'] }]],
};

export const organizations: Wires<typeof organizationsContract> = {
  list: {
    method: 'GET',
    path: '/v1/organizations',
    returns: {
      data: ['list', 'any'],
      nextCursor: ['nullable', 'text'],
      highlights: ['optional', ['map', ['list', Highlight]]],
      facets: ['optional', ['map', ['list', FacetCount]]],
    },
    items: Organization,
  },
  get: { method: 'GET', path: '/v1/organizations/{id}', returns: Organization },
};
