import type { Message } from '@recruitment-feed/sdk/contract';
import { touchConversation } from './conversation-parties.ts';
import { newId } from './ids.ts';
import { selectMessages, toMessage } from './messages.ts';
import { forgetRepeatable } from './repeatable-answers.ts';
import type { FeedDatabase } from './schema.ts';
import { inTransaction } from './transaction.ts';

/** By what a sender knows a message before the feed does. */
export interface SentAs {
  conversationId: string;
  organizationId: string;
  clientId: string;
}

export interface MessageWrite extends SentAs {
  id?: string;
  sample?: boolean;
  /** Hash of the request that sends it; absent where none did. */
  fingerprint?: string;
  /** The person who writes for the organization. */
  name?: string | undefined;
  text?: string | undefined;
  about: readonly string[];
}

/** Keeps a new message under the next number of its conversation. Resolves with its id. */
export function insertMessage(db: FeedDatabase, write: MessageWrite, now: Date): Promise<string> {
  return inTransaction(db, async (trx) => {
    const { conversationId, organizationId, clientId, name, ...others } = write;
    const { id = newId('msg'), fingerprint = null, ...fields } = others;
    // Counted in the transaction that keeps the message: a number is never given twice, and never without a message.
    const { last_number } = await trx
      .updateTable('conversations')
      .set((eb) => ({ last_number: eb('last_number', '+', 1) }))
      .where('id', '=', conversationId)
      .returning('last_number')
      .executeTakeFirstOrThrow();
    const at = now.toISOString();
    await trx
      .insertInto('messages')
      .values({
        id,
        rev: 1,
        created_at: at,
        updated_at: at,
        body: JSON.stringify({ sender: { organizationId, name }, ...fields }),
        conversation_id: conversationId,
        number: last_number,
        sender_id: organizationId,
        client_id: clientId,
        fingerprint,
        deleted_at: null,
      })
      .execute();
    await touchConversation(trx, conversationId, now, { active: true });
    return id;
  });
}

/** Resolves with the message that an organization has sent under a key of its own, and the hash of its request. */
export async function findSent(
  db: FeedDatabase,
  { conversationId, organizationId, clientId }: SentAs,
): Promise<{ message: Message; fingerprint: string | null } | undefined> {
  const row = await selectMessages(db)
    .where('messages.conversation_id', '=', conversationId)
    .where('messages.sender_id', '=', organizationId)
    .where('messages.client_id', '=', clientId)
    .executeTakeFirst();
  return row && { message: toMessage(row), fingerprint: row.fingerprint };
}

/** Empties a message but for its place and its sender, also where its text was kept for a repeat. */
export function deleteMessage(
  db: FeedDatabase,
  { id, conversationId, sender }: Message,
  now: Date,
): Promise<void> {
  return inTransaction(db, async (trx) => {
    const { client_id, fingerprint } = await trx
      .selectFrom('messages')
      .select(['client_id', 'fingerprint'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    await trx
      .updateTable('messages')
      .set((eb) => ({
        body: JSON.stringify({ sender: { organizationId: sender.organizationId }, about: [] }),
        fingerprint: null,
        deleted_at: now.toISOString(),
        rev: eb('rev', '+', 1),
        updated_at: now.toISOString(),
      }))
      .where('id', '=', id)
      .execute();
    if (fingerprint !== null) await forgetRepeatable(trx, { idempotencyKey: client_id, fingerprint });
    await touchConversation(trx, conversationId, now, { active: false });
  });
}
