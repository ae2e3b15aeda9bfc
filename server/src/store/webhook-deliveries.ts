import {
  type Page,
  type WebhookDelivery,
  type WebhookDeliveryFilter,
  webhookPing,
} from '@recruitment-feed/sdk/contract';
import type { Cursors } from './cursor.ts';
import { newId } from './ids.ts';
import { readPage } from './page.ts';
import type { FeedDatabase } from './schema.ts';
import { inTransaction } from './transaction.ts';

const day = 24 * 60 * 60 * 1000;
/** How long it is told what became of a delivery. */
const keptDays = 7;

/** A delivery that has yet to be tried, due at once. */
export function newDelivery(webhookId: string, now: Date) {
  return {
    id: newId('whd'),
    webhook_id: webhookId,
    created_at: now.toISOString(),
    type: webhookPing as string,
    collection: null,
    object_id: null,
    object_rev: null,
    status: 'pending' as const,
    attempts: 0,
    next_attempt_at: now.toISOString(),
    last_attempt_at: null,
    last_status: null,
    last_failure: null,
  };
}

/** Queues a test; in a transaction. Resolves with its id. */
export async function queuePing(trx: FeedDatabase, webhookId: string, now: Date): Promise<string> {
  const delivery = newDelivery(webhookId, now);
  await trx.insertInto('webhook_deliveries').values(delivery).execute();
  return delivery.id;
}

/** Has a delivery sent at once, as often as a new one if need be. */
export async function queueAgain(trx: FeedDatabase, id: string, now: Date): Promise<void> {
  await trx
    .updateTable('webhook_deliveries')
    .set({ status: 'pending', attempts: 0, next_attempt_at: now.toISOString() })
    .where('id', '=', id)
    .execute();
}

export async function findDelivery(db: FeedDatabase, id: string): Promise<WebhookDelivery | undefined> {
  const row = await selectDeliveries(db).where('id', '=', id).executeTakeFirst();
  return row && toDelivery(row);
}

/** Resolves with one page of a webhook's deliveries, newest first. */
export async function listDeliveries(
  db: FeedDatabase,
  webhookId: string,
  filter: WebhookDeliveryFilter,
  cursors: Cursors,
): Promise<Page<WebhookDelivery>> {
  let query = selectDeliveries(db).where('webhook_id', '=', webhookId);
  if (filter.status) query = query.where('status', 'in', filter.status);
  const order = { columns: ['created_at', 'id'] as const, moment: (row: Row) => row.created_at };
  const resource = `webhooks/${webhookId}/deliveries`;
  const { data, nextCursor } = await readPage(query, resource, { filter, cursors, order });
  return { data: data.map(toDelivery), nextCursor };
}

/** Forgets deliveries that have been over for a week. */
export async function sweepDeliveries(db: FeedDatabase, now: Date): Promise<void> {
  const before = new Date(now.getTime() - keptDays * day).toISOString();
  const due = () =>
    db
      .selectFrom('webhook_deliveries')
      .select('id')
      .where('next_attempt_at', 'is', null)
      .where('created_at', '<', before)
      .where(({ or, eb }) => or([eb('last_attempt_at', 'is', null), eb('last_attempt_at', '<', before)]));
  // Asked first without a transaction: almost always nothing is due, and then nobody waits for the writer.
  if (!(await due().limit(1).executeTakeFirst())) return;
  await inTransaction(db, (trx) =>
    trx.deleteFrom('webhook_deliveries').where('id', 'in', due().limit(5000)).execute(),
  );
}

function selectDeliveries(db: FeedDatabase) {
  return db.selectFrom('webhook_deliveries').selectAll();
}

type Row = Awaited<ReturnType<ReturnType<typeof selectDeliveries>['executeTakeFirstOrThrow']>>;

function toDelivery(row: Row): WebhookDelivery {
  return {
    id: row.id,
    webhookId: row.webhook_id,
    type: row.type,
    ...(row.object_id === null ? {} : { objectId: row.object_id }),
    status: row.status,
    attempts: row.attempts,
    createdAt: row.created_at,
    ...(row.last_attempt_at === null ? {} : { lastAttemptAt: row.last_attempt_at }),
    ...(row.last_status === null ? {} : { lastStatus: row.last_status }),
    ...(row.last_failure === null ? {} : { lastFailure: row.last_failure }),
    ...(row.next_attempt_at === null ? {} : { nextAttemptAt: row.next_attempt_at }),
  };
}
