// Written by `npm run wire` from the contract.
import type { conversationWrites as conversationWritesContract } from '../../contract/conversation-write.ts';
import type { Wires } from '../shape.ts';
import { Conversation } from './conversation.ts';

export const conversationWrites: Wires<typeof conversationWritesContract> = {
  create: { method: 'POST', path: '/v1/conversations', returns: Conversation },
  read: { method: 'PUT', path: '/v1/conversations/{id}/read-marker', returns: Conversation },
};
