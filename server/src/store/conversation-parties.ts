import type { FeedDatabase } from './schema.ts';

/** Tells whether there is a conversation of this id. */
export async function isConversation(db: FeedDatabase, id: string): Promise<boolean> {
  const row = await db.selectFrom('conversations').select('id').where('id', '=', id).executeTakeFirst();
  return row !== undefined;
}

/** Tells whether an organization is a party of a conversation; of one that is not there nobody is. */
export async function isParty(
  db: FeedDatabase,
  conversationId: string,
  organizationId: string,
): Promise<boolean> {
  const row = await db
    .selectFrom('conversation_parties')
    .select('position')
    .where('conversation_id', '=', conversationId)
    .where('organization_id', '=', organizationId)
    .executeTakeFirst();
  return row !== undefined;
}

/** Gives a conversation its next revision, and where something was said in it or called, its place at the top. */
export async function touchConversation(
  trx: FeedDatabase,
  id: string,
  now: Date,
  { active }: { active: boolean },
): Promise<void> {
  const at = now.toISOString();
  await trx
    .updateTable('conversations')
    .set((eb) => ({ rev: eb('rev', '+', 1), updated_at: at }))
    .where('id', '=', id)
    .execute();
  if (active)
    await trx
      .updateTable('conversation_parties')
      .set({ active_at: at })
      .where('conversation_id', '=', id)
      .execute();
}

/** Gives each conversation of an organization its next revision, after the organization took another name. */
export async function renewConversationsOf(
  trx: FeedDatabase,
  organizationId: string,
  now: Date,
): Promise<void> {
  await trx
    .updateTable('conversations')
    .set((eb) => ({ rev: eb('rev', '+', 1), updated_at: now.toISOString() }))
    .where('id', 'in', (eb) =>
      eb
        .selectFrom('conversation_parties')
        .select('conversation_id')
        .where('organization_id', '=', organizationId),
    )
    .execute();
}

/** Marks a message and all before it as read by a party. Resolves with false where that is marked already. */
export async function moveReadMarker(
  trx: FeedDatabase,
  party: { conversationId: string; organizationId: string },
  message: { id: string; number: number },
  now: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('conversation_parties')
    .set({ read_number: message.number, read_message_id: message.id, read_at: now.toISOString() })
    .where('conversation_id', '=', party.conversationId)
    .where('organization_id', '=', party.organizationId)
    .where('read_number', '<', message.number)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) return false;
  await touchConversation(trx, party.conversationId, now, { active: false });
  return true;
}
