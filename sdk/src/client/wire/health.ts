// Written by `npm run wire` from the contract.
import type { health as healthContract } from '../../contract/health.ts';
import type { Shape, Wires } from '../shape.ts';

export const Health: Shape = {
  status: 'text',
  checks: ['map', { ok: 'boolean', detail: ['optional', 'text'] }],
};

export const health: Wires<typeof healthContract> = {
  check: { method: 'GET', path: '/v1/health', returns: Health },
};
