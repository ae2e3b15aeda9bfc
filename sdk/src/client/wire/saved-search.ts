// Written by `npm run wire` from the contract.
import type { savedSearches as savedSearchesContract } from '../../contract/saved-search.ts';
import type { Shape, Wires } from '../shape.ts';
import { FacetCount, Highlight } from './page.ts';

export const SavedSearch: Shape = {
  id: ['text', { prefix: 'sch_' }],
  rev: 'integer',
  createdAt: 'instant',
  updatedAt: 'instant',
  sample: ['optional', 'boolean'],
  organizationId: ['text', { prefix: 'org_' }],
  name: 'text',
  collection: 'text',
  query: {},
  notify: 'text',
};

export const savedSearches: Wires<typeof savedSearchesContract> = {
  list: {
    method: 'GET',
    path: '/v1/saved-searches',
    returns: {
      data: ['list', 'any'],
      nextCursor: ['nullable', 'text'],
      highlights: ['optional', ['map', ['list', Highlight]]],
      facets: ['optional', ['map', ['list', FacetCount]]],
    },
    items: SavedSearch,
  },
  get: { method: 'GET', path: '/v1/saved-searches/{id}', returns: SavedSearch },
  results: {
    method: 'GET',
    path: '/v1/saved-searches/{id}/results',
    returns: { data: ['list', 'any'], nextCursor: ['nullable', 'text'], newCount: 'integer', seen: 'text' },
    items: { id: 'text', rev: 'integer' },
  },
};
