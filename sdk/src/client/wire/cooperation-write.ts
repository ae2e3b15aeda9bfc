// Written by `npm run wire` from the contract.
import type { cooperationWrites as cooperationWritesContract } from '../../contract/cooperation-write.ts';
import type { Wires } from '../shape.ts';
import { Cooperation } from './cooperation.ts';

export const cooperationWrites: Wires<typeof cooperationWritesContract> = {
  create: { method: 'POST', path: '/v1/cooperations', returns: Cooperation },
  update: { method: 'PATCH', path: '/v1/cooperations/{id}', returns: Cooperation },
  sign: { method: 'POST', path: '/v1/cooperations/{id}/sign', returns: Cooperation },
  activate: { method: 'POST', path: '/v1/cooperations/{id}/activate', returns: Cooperation },
  end: { method: 'POST', path: '/v1/cooperations/{id}/end', returns: Cooperation },
};
