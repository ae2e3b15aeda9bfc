import type { messageWrites } from '@recruitment-feed/sdk/contract';
import { NotFoundError } from '../errors.ts';
import { speaksFor } from '../http/authorize.ts';
import { deleteMessage, findSent, insertMessage } from '../store/message-write.ts';
import { findMessage } from '../store/messages.ts';
import { IdempotencyKeyMissingError, IdempotencyKeyReusedError } from '../write-errors.ts';
import { missing } from './missing.ts';
import { requireOpen, requireSpeaker } from './parties.ts';
import { requireObjects } from './require-objects.ts';
import type { WriteHandlers } from './write-handler.ts';

export const messageWriteHandlers: WriteHandlers<typeof messageWrites> = {
  create: async ({ id: conversationId, body, repeatable }, { db, key, now }) => {
    if (!repeatable) throw new IdempotencyKeyMissingError();
    const { idempotencyKey: clientId, fingerprint } = repeatable;
    await requireOpen(db, key, conversationId);
    const { sender, text, about } = body;
    const organizationId = await requireSpeaker(db, key, conversationId, {
      named: sender.organizationId,
      pointer: '/sender/organizationId',
    });

    // An outbox may send again after days, and with another key: the message itself knows under what it was sent.
    const sent = await findSent(db, { conversationId, organizationId, clientId });
    if (sent && sent.fingerprint !== null && sent.fingerprint !== fingerprint)
      throw new IdempotencyKeyReusedError();
    if (sent) return sent.message;

    await requireObjects(db, about);
    const { name } = sender;
    const write = { conversationId, organizationId, clientId, fingerprint, name, text, about };
    const id = await insertMessage(db, write, now);
    return (await findMessage(db, conversationId, id)) ?? missing(db, id);
  },

  delete: async ({ id, params, checkRevision }, { db, key, now }) => {
    await requireOpen(db, key, id);
    const { messageId = '' } = params;
    const message = await findMessage(db, id, messageId);
    if (!message) throw new NotFoundError(`There is no ${messageId} here.`);
    speaksFor(key, message.sender.organizationId);
    checkRevision(message.rev);
    if (!message.deleted) await deleteMessage(db, message, now);
    return undefined;
  },
};
