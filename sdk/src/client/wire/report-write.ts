// Written by `npm run wire` from the contract.
import type { reportWrites as reportWritesContract } from '../../contract/report-write.ts';
import type { Wires } from '../shape.ts';
import { Report } from './report.ts';

export const reportWrites: Wires<typeof reportWritesContract> = {
  create: { method: 'POST', path: '/v1/reports', returns: Report },
  update: { method: 'PATCH', path: '/v1/reports/{id}', returns: Report },
  delete: { method: 'DELETE', path: '/v1/reports/{id}' },
};
