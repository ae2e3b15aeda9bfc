import type { conversationWrites } from '@recruitment-feed/sdk/contract';
import { speaksFor } from '../http/authorize.ts';
import { moveReadMarker } from '../store/conversation-parties.ts';
import { findConversation, insertConversation } from '../store/conversations.ts';
import { findMessage } from '../store/messages.ts';
import { ValidationFailedError } from '../write-errors.ts';
import { missing } from './missing.ts';
import { requireOpen, requireSpeaker } from './parties.ts';
import { requireObjects } from './require-objects.ts';
import { requireOrganizations } from './require-organizations.ts';
import type { WriteHandlers } from './write-handler.ts';

export const conversationWriteHandlers: WriteHandlers<typeof conversationWrites> = {
  create: async ({ body }, { db, key, now }) => {
    const { organizationIds, about } = body;
    speaksFor(key, ...organizationIds);
    await requireOrganizations(
      db,
      Object.fromEntries(organizationIds.map((id, position) => [`organizationIds/${position}`, id])),
    );
    await requireObjects(db, about);
    const id = await insertConversation(db, body, now);
    return (await findConversation(db, id, key.organizationId)) ?? missing(db, id);
  },

  read: async ({ id, body }, { db, key, now }) => {
    await requireOpen(db, key, id);
    const organizationId = await requireSpeaker(db, key, id, { named: body.organizationId });
    const message = await findMessage(db, id, body.lastReadMessageId);
    if (!message)
      throw new ValidationFailedError([
        { pointer: '/lastReadMessageId', detail: 'There is no such message in this conversation.' },
      ]);
    await moveReadMarker(db, { conversationId: id, organizationId }, message, now);
    return (await findConversation(db, id, organizationId)) ?? missing(db, id);
  },
};
