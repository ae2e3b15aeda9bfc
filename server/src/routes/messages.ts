import type { messages } from '@recruitment-feed/sdk/contract';
import { InvalidParameterError } from '../errors.ts';
import { findMessage, listMessages } from '../store/messages.ts';
import type { FeedDatabase } from '../store/schema.ts';
import type { Handlers } from './handler.ts';
import { requireOpen } from './parties.ts';
import { privateItem, privately } from './replies.ts';

export const messageHandlers: Handlers<typeof messages> = {
  list: async ({ id, query, key }, { db, cursors }) => {
    await requireOpen(db, key, id);
    const after = query.after === undefined ? undefined : await numberOf(db, id, query.after);
    return privately(await listMessages(db, { conversationId: id, after }, query, cursors));
  },

  get: async ({ id, params, key }, { db }) => {
    await requireOpen(db, key, id);
    const { messageId = '' } = params;
    return privateItem(await findMessage(db, id, messageId), messageId);
  },
};

async function numberOf(db: FeedDatabase, conversationId: string, messageId: string): Promise<number> {
  const message = await findMessage(db, conversationId, messageId);
  if (!message)
    throw new InvalidParameterError([
      { parameter: 'after', detail: 'There is no such message in this conversation.' },
    ]);
  return message.number;
}
