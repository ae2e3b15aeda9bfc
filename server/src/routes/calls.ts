import type { calls } from '@recruitment-feed/sdk/contract';
import { findCall, listCalls } from '../store/calls.ts';
import type { Handlers } from './handler.ts';
import { requireOpen } from './parties.ts';
import { privateItem, privately } from './replies.ts';

export const callHandlers: Handlers<typeof calls> = {
  list: async ({ id, query, key }, { db, cursors }) => {
    await requireOpen(db, key, id);
    return privately(await listCalls(db, { ...query, conversationId: id }, cursors));
  },

  get: async ({ id, key }, { db }) => {
    const call = await findCall(db, id);
    if (call) await requireOpen(db, key, call.conversationId, id);
    return privateItem(call, id);
  },
};
