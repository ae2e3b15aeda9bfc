// Written by `npm run wire` from the contract.
import type { cohorts as cohortsContract } from '../../contract/cohort.ts';
import type { Shape, Wires } from '../shape.ts';
import { OrganizationRef } from './organization.ts';
import { FacetCount, Highlight } from './page.ts';

export const Major: Shape = {
  name: 'text',
  code: ['optional', 'text'],
  translations: ['optional', ['map', { name: ['optional', 'text'] }]],
};

export const Cohort: Shape = {
  id: ['text', { prefix: 'coh_' }],
  rev: 'integer',
  createdAt: 'instant',
  updatedAt: 'instant',
  sample: ['optional', 'boolean'],
  college: OrganizationRef,
  major: Major,
  educationLevel: 'text',
  graduationYear: 'integer',
  count: 'integer',
  text: ['optional', 'text'],
  skills: ['list', 'text'],
  internship: ['optional', { from: ['optional', 'text'], to: ['optional', 'text'] }],
  url: ['optional', ['text', { pattern: /^https?:\/\/[^\s]+$/i, max: 4096 }]],
  language: ['text', { min: 2, max: 35 }],
  translations: ['optional', ['map', { text: ['optional', 'text'] }]],
};

export const cohorts: Wires<typeof cohortsContract> = {
  list: {
    method: 'GET',
    path: '/v1/cohorts',
    returns: {
      data: ['list', 'any'],
      nextCursor: ['nullable', 'text'],
      highlights: ['optional', ['map', ['list', Highlight]]],
      facets: ['optional', ['map', ['list', FacetCount]]],
    },
    items: Cohort,
  },
  get: { method: 'GET', path: '/v1/cohorts/{id}', returns: Cohort },
};
