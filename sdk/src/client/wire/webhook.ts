// Written by `npm run wire` from the contract.
import type { webhooks as webhooksContract } from '../../contract/webhook.ts';
import type { Shape, Wires } from '../shape.ts';
import { FacetCount, Highlight } from './page.ts';

export const Webhook: Shape = {
  id: ['text', { prefix: 'whe_' }],
  rev: 'integer',
  createdAt: 'instant',
  updatedAt: 'instant',
  sample: ['optional', 'boolean'],
  organizationId: ['text', { prefix: 'org_' }],
  url: 'text',
  types: ['list', 'text'],
  status: 'text',
  disabledReason: ['optional', 'text'],
  previousSecretUntil: ['optional', 'instant'],
};

export const WebhookDelivery: Shape = {
  id: ['text', { prefix: 'whd_' }],
  webhookId: ['text', { prefix: 'whe_' }],
  type: 'text',
  objectId: ['optional', 'text'],
  status: 'text',
  attempts: 'integer',
  createdAt: 'instant',
  lastAttemptAt: ['optional', 'instant'],
  lastStatus: ['optional', 'integer'],
  lastFailure: ['optional', 'text'],
  nextAttemptAt: ['optional', 'instant'],
};

export const webhooks: Wires<typeof webhooksContract> = {
  list: {
    method: 'GET',
    path: '/v1/webhooks',
    returns: {
      data: ['list', 'any'],
      nextCursor: ['nullable', 'text'],
      highlights: ['optional', ['map', ['list', Highlight]]],
      facets: ['optional', ['map', ['list', FacetCount]]],
    },
    items: Webhook,
  },
  get: { method: 'GET', path: '/v1/webhooks/{id}', returns: Webhook },
  deliveries: {
    method: 'GET',
    path: '/v1/webhooks/{id}/deliveries',
    returns: {
      data: ['list', 'any'],
      nextCursor: ['nullable', 'text'],
      highlights: ['optional', ['map', ['list', Highlight]]],
      facets: ['optional', ['map', ['list', FacetCount]]],
    },
    items: WebhookDelivery,
  },
};
