// Written by `npm run wire` from the contract.
import type { cohortWrites as cohortWritesContract } from '../../contract/cohort-write.ts';
import type { Wires } from '../shape.ts';
import { Cohort } from './cohort.ts';

export const cohortWrites: Wires<typeof cohortWritesContract> = {
  create: { method: 'POST', path: '/v1/cohorts', returns: Cohort },
  update: { method: 'PATCH', path: '/v1/cohorts/{id}', returns: Cohort },
  delete: { method: 'DELETE', path: '/v1/cohorts/{id}' },
};
