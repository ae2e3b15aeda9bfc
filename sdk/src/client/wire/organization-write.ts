// Written by `npm run wire` from the contract.
import type { organizationWrites as organizationWritesContract } from '../../contract/organization-write.ts';
import type { Wires } from '../shape.ts';
import { Organization } from './organization.ts';

export const organizationWrites: Wires<typeof organizationWritesContract> = {
  create: { method: 'POST', path: '/v1/organizations', returns: Organization },
  update: { method: 'PATCH', path: '/v1/organizations/{id}', returns: Organization },
  verify: { method: 'PUT', path: '/v1/organizations/{id}/verification', returns: Organization },
  delete: { method: 'DELETE', path: '/v1/organizations/{id}' },
};
