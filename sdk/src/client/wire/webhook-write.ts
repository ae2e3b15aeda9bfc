// Written by `npm run wire` from the contract.
import type { webhookWrites as webhookWritesContract } from '../../contract/webhook-write.ts';
import type { Shape, Wires } from '../shape.ts';
import { Webhook, WebhookDelivery } from './webhook.ts';

export const NewWebhook: Shape = {
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
  secret: 'text',
};

export const webhookWrites: Wires<typeof webhookWritesContract> = {
  create: { method: 'POST', path: '/v1/webhooks', returns: NewWebhook },
  update: { method: 'PATCH', path: '/v1/webhooks/{id}', returns: Webhook },
  delete: { method: 'DELETE', path: '/v1/webhooks/{id}' },
  rotate: { method: 'POST', path: '/v1/webhooks/{id}/rotate', returns: NewWebhook },
  ping: { method: 'POST', path: '/v1/webhooks/{id}/ping', returns: WebhookDelivery },
  redeliver: { method: 'POST', path: '/v1/webhook-deliveries/{id}/redeliver', returns: WebhookDelivery },
};
