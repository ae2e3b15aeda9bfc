// Written by `npm run wire` from the contract.
import type { sync as syncContract } from '../../contract/sync.ts';
import type { Wires } from '../shape.ts';

export const sync: Wires<typeof syncContract> = {
  changes: {
    method: 'GET',
    path: '/v1/sync',
    returns: {
      changes: ['list', 'any'],
      nextCursor: 'text',
      hasMore: 'boolean',
      pollAfterSeconds: 'integer',
    },
    items: { collection: 'text', op: 'text', id: 'text', rev: 'integer', object: ['optional', {}] },
  },
};
