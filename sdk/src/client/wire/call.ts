// Written by `npm run wire` from the contract.
import type { calls as callsContract } from '../../contract/call.ts';
import type { Shape, Wires } from '../shape.ts';
import { FacetCount, Highlight } from './page.ts';

export const Call: Shape = {
  id: ['text', { prefix: 'call_' }],
  rev: 'integer',
  createdAt: 'instant',
  updatedAt: 'instant',
  sample: ['optional', 'boolean'],
  conversationId: ['text', { prefix: 'conv_' }],
  status: ['one of', 'ringing', 'active', 'ended'],
  startedBy: ['text', { prefix: 'org_' }],
  joined: ['list', { organizationId: ['text', { prefix: 'org_' }], at: 'instant' }],
  answeredAt: ['optional', 'instant'],
  endedAt: ['optional', 'instant'],
  endReason: ['optional', 'text'],
};

export const calls: Wires<typeof callsContract> = {
  list: {
    method: 'GET',
    path: '/v1/conversations/{id}/calls',
    returns: {
      data: ['list', 'any'],
      nextCursor: ['nullable', 'text'],
      highlights: ['optional', ['map', ['list', Highlight]]],
      facets: ['optional', ['map', ['list', FacetCount]]],
    },
    items: Call,
  },
  get: { method: 'GET', path: '/v1/calls/{id}', returns: Call },
};
