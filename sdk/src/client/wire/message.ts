// Written by `npm run wire` from the contract.
import type { messages as messagesContract } from '../../contract/message.ts';
import type { Shape, Wires } from '../shape.ts';
import { FacetCount, Highlight } from './page.ts';

export const Message: Shape = {
  id: ['text', { prefix: 'msg_' }],
  rev: 'integer',
  createdAt: 'instant',
  updatedAt: 'instant',
  sample: ['optional', 'boolean'],
  conversationId: ['text', { prefix: 'conv_' }],
  number: 'integer',
  sender: { organizationId: ['text', { prefix: 'org_' }], name: ['optional', 'text'] },
  text: ['optional', 'text'],
  about: ['list', 'text'],
  deleted: ['optional', 'boolean'],
};

export const messages: Wires<typeof messagesContract> = {
  list: {
    method: 'GET',
    path: '/v1/conversations/{id}/messages',
    returns: {
      data: ['list', 'any'],
      nextCursor: ['nullable', 'text'],
      highlights: ['optional', ['map', ['list', Highlight]]],
      facets: ['optional', ['map', ['list', FacetCount]]],
    },
    items: Message,
  },
  get: { method: 'GET', path: '/v1/conversations/{id}/messages/{messageId}', returns: Message },
};
