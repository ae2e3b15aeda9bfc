// Written by `npm run wire` from the contract.
import type { eventWrites as eventWritesContract } from '../../contract/event-write.ts';
import type { Wires } from '../shape.ts';
import { Attendance } from './attendance.ts';
import { Event } from './event.ts';

export const eventWrites: Wires<typeof eventWritesContract> = {
  create: { method: 'POST', path: '/v1/events', returns: Event },
  update: { method: 'PATCH', path: '/v1/events/{id}', returns: Event },
  delete: { method: 'DELETE', path: '/v1/events/{id}' },
  attend: { method: 'PUT', path: '/v1/events/{id}/attendance/{organizationId}', returns: Attendance },
  leave: { method: 'DELETE', path: '/v1/events/{id}/attendance/{organizationId}' },
};
