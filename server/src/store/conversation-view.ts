import type { Conversation, Message, OrganizationRef, ReadMarker } from '@recruitment-feed/sdk/contract';
import { toRef } from './embedded.ts';
import { lastMessages } from './messages.ts';
import type { Without } from './objects.ts';
import type { FeedDatabase } from './schema.ts';

/** What of a conversation stands in other tables. */
type View = Pick<
  Without<Conversation, never>,
  'participants' | 'readMarkers' | 'lastMessage' | 'unreadCount' | 'callId'
>;

/** Resolves with what returns the view of each of these conversations, as `asker` sees it. */
export async function viewConversations(
  db: FeedDatabase,
  ids: readonly string[],
  asker: string | undefined,
): Promise<(id: string) => View> {
  const parties = await readParties(db, ids);
  const last = new Map((await lastMessages(db, ids)).map((message) => [message.conversationId, message]));
  const calls = await readCalls(db, ids);
  const unread = asker === undefined ? undefined : await countUnread(db, ids, asker);
  return (id) => {
    const of = parties.filter((party) => party.conversationId === id);
    const lastMessage: Message | undefined = last.get(id);
    const callId = calls.get(id);
    return {
      participants: of.map(({ participant }) => participant),
      readMarkers: of.flatMap(({ marker }) => (marker ? [marker] : [])),
      ...(lastMessage ? { lastMessage } : {}),
      ...(unread ? { unreadCount: unread.get(id) ?? 0 } : {}),
      ...(callId === undefined ? {} : { callId }),
    };
  };
}

interface Party {
  conversationId: string;
  participant: OrganizationRef;
  marker: ReadMarker | undefined;
}

async function readParties(db: FeedDatabase, ids: readonly string[]): Promise<Party[]> {
  const rows = await db
    .selectFrom('conversation_parties as party')
    .innerJoin('organizations', 'organizations.id', 'party.organization_id')
    .select([
      'party.conversation_id',
      'party.organization_id',
      'party.read_number',
      'party.read_message_id',
      'party.read_at',
      'organizations.ref',
    ])
    .where('party.conversation_id', 'in', ids)
    .orderBy('party.position')
    .execute();
  return rows.map((row) => ({
    conversationId: row.conversation_id,
    participant: toRef(row.ref),
    marker:
      row.read_message_id === null || row.read_at === null
        ? undefined
        : {
            organizationId: row.organization_id,
            lastReadMessageId: row.read_message_id,
            lastReadNumber: row.read_number,
            at: row.read_at,
          },
  }));
}

/** Resolves with the call that is going on in each conversation that has one. */
async function readCalls(db: FeedDatabase, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('calls')
    .select(['conversation_id', 'id'])
    .where('conversation_id', 'in', ids)
    .where('status', '<>', 'ended')
    .execute();
  return new Map(rows.map((row) => [row.conversation_id, row.id]));
}

/** Resolves with how many messages of others a party has not read, for each conversation that has any. */
async function countUnread(
  db: FeedDatabase,
  ids: readonly string[],
  asker: string,
): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('conversation_parties as party')
    .innerJoin('messages', 'messages.conversation_id', 'party.conversation_id')
    .select(({ fn }) => ['party.conversation_id', fn.countAll<number>().as('count')])
    .where('party.conversation_id', 'in', ids)
    .where('party.organization_id', '=', asker)
    .whereRef('messages.number', '>', 'party.read_number')
    .where('messages.sender_id', '<>', asker)
    .where('messages.deleted_at', 'is', null)
    .groupBy('party.conversation_id')
    .execute();
  return new Map(rows.map((row) => [row.conversation_id, row.count]));
}
