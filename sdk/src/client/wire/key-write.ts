// Written by `npm run wire` from the contract.
import type { keyWrites as keyWritesContract } from '../../contract/key-write.ts';
import type { Shape, Wires } from '../shape.ts';

export const NewKey: Shape = {
  id: ['text', { prefix: 'key_' }],
  kind: 'text',
  name: 'text',
  hint: 'text',
  origins: ['list', 'text'],
  scopes: ['list', 'text'],
  organizationId: ['optional', ['text', { prefix: 'org_' }]],
  createdAt: 'instant',
  expiresAt: ['optional', 'instant'],
  key: 'text',
};

export const keyWrites: Wires<typeof keyWritesContract> = {
  create: { method: 'POST', path: '/v1/keys', returns: NewKey },
  delete: { method: 'DELETE', path: '/v1/keys/{id}' },
};
