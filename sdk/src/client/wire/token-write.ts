// Written by `npm run wire` from the contract.
import type { tokenWrites as tokenWritesContract } from '../../contract/token-write.ts';
import type { Shape, Wires } from '../shape.ts';

export const Token: Shape = {
  token: 'text',
  expiresAt: 'instant',
  scopes: ['list', 'text'],
  organizationId: ['text', { prefix: 'org_' }],
};

export const tokenWrites: Wires<typeof tokenWritesContract> = {
  create: { method: 'POST', path: '/v1/tokens', returns: Token },
};
