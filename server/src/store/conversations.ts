import type { Conversation, ConversationDraft, Page } from '@recruitment-feed/sdk/contract';
import { viewConversations } from './conversation-view.ts';
import type { Cursors } from './cursor.ts';
import { newId } from './ids.ts';
import { type ObjectRow, toWire } from './objects.ts';
import { readPage } from './page.ts';
import type { FeedDatabase } from './schema.ts';
import { inTransaction } from './transaction.ts';

export type ConversationWrite = ConversationDraft & { id?: string; sample?: boolean };

/** Keeps a new conversation. Resolves with its id. */
export function insertConversation(db: FeedDatabase, write: ConversationWrite, now: Date): Promise<string> {
  return inTransaction(db, async (trx) => {
    const { id = newId('conv'), organizationIds, ...fields } = write;
    const at = now.toISOString();
    await trx
      .insertInto('conversations')
      .values({ id, rev: 1, created_at: at, updated_at: at, body: JSON.stringify(fields), last_number: 0 })
      .execute();
    await trx
      .insertInto('conversation_parties')
      .values(
        organizationIds.map((organizationId, position) => ({
          conversation_id: id,
          organization_id: organizationId,
          position,
          active_at: at,
          read_number: 0,
          read_message_id: null,
          read_at: null,
        })),
      )
      .execute();
    return id;
  });
}

/** Resolves with one conversation as `asker` sees it, or as nobody in particular; or with undefined. */
export async function findConversation(
  db: FeedDatabase,
  id: string,
  asker: string | undefined,
): Promise<Conversation | undefined> {
  const row = await db
    .selectFrom('conversations')
    .select(columns)
    .where('conversations.id', '=', id)
    .executeTakeFirst();
  if (!row) return undefined;
  const [conversation] = await toConversations(db, [row], asker);
  return conversation;
}

/** Resolves with one page of the conversations of an organization, the latest active first. */
export async function listConversations(
  db: FeedDatabase,
  filter: { organizationId: string; limit?: number | undefined; cursor?: string | undefined },
  cursors: Cursors,
): Promise<Page<Conversation>> {
  const query = db
    .selectFrom('conversation_parties as asker')
    .innerJoin('conversations', 'conversations.id', 'asker.conversation_id')
    .select([...columns, 'asker.active_at'])
    .where('asker.organization_id', '=', filter.organizationId);
  const order = {
    columns: ['asker.active_at', 'asker.conversation_id'] as const,
    moment: (row: ObjectRow & { active_at: string }) => row.active_at,
  };
  const { data, nextCursor } = await readPage(query, 'conversations', { filter, cursors, order });
  return { data: await toConversations(db, data, filter.organizationId), nextCursor };
}

const columns = [
  'conversations.id',
  'conversations.rev',
  'conversations.created_at',
  'conversations.updated_at',
  'conversations.body',
] as const;

async function toConversations(
  db: FeedDatabase,
  rows: readonly ObjectRow[],
  asker: string | undefined,
): Promise<Conversation[]> {
  const views = await viewConversations(
    db,
    rows.map(({ id }) => id),
    asker,
  );
  return rows.map((row) => toWire(row, views(row.id)));
}
