import {
  defaultPageSize,
  type Message,
  type MessageFilter,
  maxPageSize,
  type Page,
} from '@recruitment-feed/sdk/contract';
import { type Cursors, questionOf } from './cursor.ts';
import { toWire } from './objects.ts';
import type { FeedDatabase } from './schema.ts';

/** Resolves with one message of a conversation, or with undefined. */
export async function findMessage(
  db: FeedDatabase,
  conversationId: string,
  id: string,
): Promise<Message | undefined> {
  const row = await selectMessages(db)
    .where('messages.conversation_id', '=', conversationId)
    .where('messages.id', '=', id)
    .executeTakeFirst();
  return row && toMessage(row);
}

/** Resolves with the last message of each conversation that has one, in no order. */
export async function lastMessages(db: FeedDatabase, conversationIds: readonly string[]): Promise<Message[]> {
  const rows = await selectMessages(db)
    .innerJoin('conversations', (join) =>
      join
        .onRef('conversations.id', '=', 'messages.conversation_id')
        .onRef('conversations.last_number', '=', 'messages.number'),
    )
    .where('messages.conversation_id', 'in', conversationIds)
    .execute();
  return rows.map(toMessage);
}

/**
 * Resolves with one page of messages, newest first; or of those after the message of a number, oldest first.
 *
 * @throws InvalidCursorError and CursorFilterMismatchError as {@link Cursors.read} does.
 */
export async function listMessages(
  db: FeedDatabase,
  { conversationId, after }: { conversationId: string; after: number | undefined },
  { limit = defaultPageSize, cursor }: Pick<MessageFilter, 'limit' | 'cursor'>,
  cursors: Cursors,
): Promise<Page<Message>> {
  const question = questionOf('messages', { conversationId, after });
  const forward = after !== undefined;
  const last = cursor === undefined ? after : Number(cursors.read(question, cursor)[0]);
  const size = Math.min(limit, maxPageSize);

  let query = selectMessages(db).where('messages.conversation_id', '=', conversationId);
  if (last !== undefined) query = query.where('messages.number', forward ? '>' : '<', last);
  const rows = await query
    .orderBy('messages.number', forward ? 'asc' : 'desc')
    .limit(size + 1)
    .execute();

  const data = rows.slice(0, size).map(toMessage);
  const end = data.at(-1);
  const more = rows.length > size && end !== undefined;
  return { data, nextCursor: more ? cursors.write(question, [String(end.number)]) : null };
}

export function selectMessages(db: FeedDatabase) {
  return db
    .selectFrom('messages')
    .select([
      'messages.id',
      'messages.rev',
      'messages.created_at',
      'messages.updated_at',
      'messages.body',
      'messages.conversation_id',
      'messages.number',
      'messages.deleted_at',
      'messages.fingerprint',
    ]);
}

type Row = Awaited<ReturnType<ReturnType<typeof selectMessages>['executeTakeFirstOrThrow']>>;

export function toMessage(row: Row): Message {
  return toWire(row, {
    conversationId: row.conversation_id,
    number: row.number,
    ...(row.deleted_at === null ? {} : { deleted: true }),
  });
}
