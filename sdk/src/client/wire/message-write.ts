// Written by `npm run wire` from the contract.
import type { messageWrites as messageWritesContract } from '../../contract/message-write.ts';
import type { Wires } from '../shape.ts';
import { Message } from './message.ts';

export const messageWrites: Wires<typeof messageWritesContract> = {
  create: { method: 'POST', path: '/v1/conversations/{id}/messages', returns: Message },
  delete: { method: 'DELETE', path: '/v1/conversations/{id}/messages/{messageId}' },
};
