// Written by `npm run wire` from the contract.
import type { jobWrites as jobWritesContract } from '../../contract/job-write.ts';
import type { Wires } from '../shape.ts';
import { Job } from './job.ts';

export const jobWrites: Wires<typeof jobWritesContract> = {
  create: { method: 'POST', path: '/v1/jobs', returns: Job },
  update: { method: 'PATCH', path: '/v1/jobs/{id}', returns: Job },
  close: { method: 'POST', path: '/v1/jobs/{id}/close', returns: Job },
  delete: { method: 'DELETE', path: '/v1/jobs/{id}' },
};
