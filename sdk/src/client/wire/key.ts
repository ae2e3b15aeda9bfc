// Written by `npm run wire` from the contract.
import type { keys as keysContract, me as meContract } from '../../contract/key.ts';
import type { Shape, Wires } from '../shape.ts';
import { FacetCount, Highlight } from './page.ts';

export const Key: Shape = {
  id: ['text', { prefix: 'key_' }],
  kind: 'text',
  name: 'text',
  hint: 'text',
  origins: ['list', 'text'],
  scopes: ['list', 'text'],
  organizationId: ['optional', ['text', { prefix: 'org_' }]],
  createdAt: 'instant',
  expiresAt: ['optional', 'instant'],
};

export const keys: Wires<typeof keysContract> = {
  list: {
    method: 'GET',
    path: '/v1/keys',
    returns: {
      data: ['list', 'any'],
      nextCursor: ['nullable', 'text'],
      highlights: ['optional', ['map', ['list', Highlight]]],
      facets: ['optional', ['map', ['list', FacetCount]]],
    },
    items: Key,
  },
  get: { method: 'GET', path: '/v1/keys/{id}', returns: Key },
};

export const me: Wires<typeof meContract> = {
  get: { method: 'GET', path: '/v1/me', returns: Key },
};
