// Written by `npm run wire` from the contract.
import type { conversations as conversationsContract } from '../../contract/conversation.ts';
import type { Shape, Wires } from '../shape.ts';
import { Message } from './message.ts';
import { OrganizationRef } from './organization.ts';
import { FacetCount, Highlight } from './page.ts';

export const ReadMarker: Shape = {
  organizationId: ['text', { prefix: 'org_' }],
  lastReadMessageId: ['text', { prefix: 'msg_' }],
  lastReadNumber: 'integer',
  at: 'instant',
};

export const Conversation: Shape = {
  id: ['text', { prefix: 'conv_' }],
  rev: 'integer',
  createdAt: 'instant',
  updatedAt: 'instant',
  sample: ['optional', 'boolean'],
  participants: ['list', OrganizationRef],
  subject: ['optional', 'text'],
  about: ['list', 'text'],
  lastMessage: ['optional', Message],
  unreadCount: ['optional', 'integer'],
  readMarkers: ['list', ReadMarker],
  callId: ['optional', ['text', { prefix: 'call_' }]],
};

export const conversations: Wires<typeof conversationsContract> = {
  list: {
    method: 'GET',
    path: '/v1/conversations',
    returns: {
      data: ['list', 'any'],
      nextCursor: ['nullable', 'text'],
      highlights: ['optional', ['map', ['list', Highlight]]],
      facets: ['optional', ['map', ['list', FacetCount]]],
    },
    items: Conversation,
  },
  get: { method: 'GET', path: '/v1/conversations/{id}', returns: Conversation },
};
