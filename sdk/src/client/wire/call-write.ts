// Written by `npm run wire` from the contract.
import type { callWrites as callWritesContract } from '../../contract/call-write.ts';
import type { Shape, Wires } from '../shape.ts';
import { Call } from './call.ts';

export const CallAccess: Shape = { url: 'text', token: 'text', expiresAt: 'instant' };

export const callWrites: Wires<typeof callWritesContract> = {
  start: { method: 'POST', path: '/v1/conversations/{id}/calls', returns: Call },
  join: { method: 'POST', path: '/v1/calls/{id}/join', returns: CallAccess },
  end: { method: 'POST', path: '/v1/calls/{id}/end', returns: Call },
};
