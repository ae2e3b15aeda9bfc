// Written by `npm run wire` from the contract.
import type { reports as reportsContract } from '../../contract/report.ts';
import type { Shape, Wires } from '../shape.ts';
import { OrganizationRef } from './organization.ts';
import { FacetCount, Highlight } from './page.ts';
import { RichText } from './rich-text.ts';

export const Figure: Shape = {
  key: 'text',
  label: 'text',
  unit: ['optional', 'text'],
  translations: ['optional', ['map', { label: ['optional', 'text'], unit: ['optional', 'text'] }]],
  points: ['list', ['tuple', 'text', 'number']],
};

export const Report: Shape = {
  id: ['text', { prefix: 'rep_' }],
  rev: 'integer',
  createdAt: 'instant',
  updatedAt: 'instant',
  sample: ['optional', 'boolean'],
  organization: OrganizationRef,
  title: 'text',
  period: { from: 'text', to: 'text' },
  summary: RichText,
  language: ['text', { min: 2, max: 35 }],
  translations: ['optional', ['map', { title: ['optional', 'text'], summary: ['optional', RichText] }]],
  figures: ['list', Figure],
  publishedAt: 'instant',
};

export const reports: Wires<typeof reportsContract> = {
  list: {
    method: 'GET',
    path: '/v1/reports',
    returns: {
      data: ['list', 'any'],
      nextCursor: ['nullable', 'text'],
      highlights: ['optional', ['map', ['list', Highlight]]],
      facets: ['optional', ['map', ['list', FacetCount]]],
    },
    items: Report,
  },
  get: { method: 'GET', path: '/v1/reports/{id}', returns: Report },
};
