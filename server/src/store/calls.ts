import type { Call, CallFilter, Page } from '@recruitment-feed/sdk/contract';
import type { Cursors } from './cursor.ts';
import { newId } from './ids.ts';
import { toWire } from './objects.ts';
import { readPage } from './page.ts';
import type { FeedDatabase } from './schema.ts';

/** Resolves with one call, or with undefined. */
export async function findCall(db: FeedDatabase, id: string): Promise<Call | undefined> {
  const row = await selectCalls(db).where('calls.id', '=', id).executeTakeFirst();
  return row && toCall(row);
}

/** Resolves with the call that is going on in a conversation, or with undefined. */
export async function findCallGoingOn(db: FeedDatabase, conversationId: string): Promise<Call | undefined> {
  const row = await selectCalls(db)
    .where('calls.conversation_id', '=', conversationId)
    .where('calls.status', '<>', 'ended')
    .executeTakeFirst();
  return row && toCall(row);
}

/** Resolves with one page of the calls of a conversation, newest first. */
export async function listCalls(
  db: FeedDatabase,
  filter: CallFilter & { conversationId: string },
  cursors: Cursors,
): Promise<Page<Call>> {
  const query = selectCalls(db).where('calls.conversation_id', '=', filter.conversationId);
  const order = {
    columns: ['calls.created_at', 'calls.id'] as const,
    moment: (row: Row) => row.created_at,
  };
  const { data, nextCursor } = await readPage(query, 'calls', { filter, cursors, order });
  return { data: data.map(toCall), nextCursor };
}

/** Keeps a new call, which rings. Resolves with its id. */
export async function insertCall(
  trx: FeedDatabase,
  { conversationId, startedBy }: { conversationId: string; startedBy: string },
  now: Date,
): Promise<string> {
  const id = newId('call');
  const at = now.toISOString();
  const body = JSON.stringify({ startedBy, joined: [] });
  await trx
    .insertInto('calls')
    .values({
      id,
      rev: 1,
      created_at: at,
      updated_at: at,
      body,
      conversation_id: conversationId,
      status: 'ringing',
    })
    .execute();
  return id;
}

/** Replaces what is kept of a call. */
export async function updateCall(trx: FeedDatabase, call: Call, now: Date): Promise<void> {
  const { id, rev, createdAt, updatedAt, conversationId, status, ...fields } = call;
  await trx
    .updateTable('calls')
    .set({ status, body: JSON.stringify(fields), rev: rev + 1, updated_at: now.toISOString() })
    .where('id', '=', id)
    .execute();
}

function selectCalls(db: FeedDatabase) {
  return db
    .selectFrom('calls')
    .select([
      'calls.id',
      'calls.rev',
      'calls.created_at',
      'calls.updated_at',
      'calls.body',
      'calls.conversation_id',
      'calls.status',
    ]);
}

type Row = Awaited<ReturnType<ReturnType<typeof selectCalls>['executeTakeFirstOrThrow']>>;

function toCall(row: Row): Call {
  return toWire(row, { conversationId: row.conversation_id, status: row.status });
}
