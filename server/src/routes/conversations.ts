import type { conversations } from '@recruitment-feed/sdk/contract';
import { findConversation, listConversations } from '../store/conversations.ts';
import type { Handlers } from './handler.ts';
import { askerOf, requireAsker, requireOpen } from './parties.ts';
import { privateItem, privately } from './replies.ts';

export const conversationHandlers: Handlers<typeof conversations> = {
  list: async ({ query, key }, { db, cursors }) => {
    const organizationId = requireAsker(key, query.organizationId);
    return privately(await listConversations(db, { ...query, organizationId }, cursors));
  },

  get: async ({ id, query, key }, { db }) => {
    await requireOpen(db, key, id);
    return privateItem(await findConversation(db, id, askerOf(key, query.organizationId)), id);
  },
};
