import type { Collection } from '@recruitment-feed/sdk/contract';
import { batches } from './batches.ts';
import { changesAfter, type LoggedChange, lastSeq } from './change-log.ts';
import type { FeedDatabase } from './schema.ts';
import { inTransaction } from './transaction.ts';
import { type ClaimedWebhook, maxPending } from './webhook-claims.ts';
import { newDelivery } from './webhook-deliveries.ts';

/** Changes read at once. */
const pageSize = 500;

/**
 * Queues changes for a webhook, of each object the latest, from where it stopped, until as many wait as may: the log
 * itself is the queue, so that an import of any size adds a hundred rows at a time. Deliveries and the place in the log
 * are written together, so that none is lost and none queued twice.
 */
export async function queueChanges(
  db: FeedDatabase,
  { id, types, queuedSeq }: Pick<ClaimedWebhook, 'id' | 'types' | 'queuedSeq'>,
  now: Date,
): Promise<void> {
  const last = await lastSeq(db);
  const room = maxPending - (await countPending(db, id));
  if (queuedSeq >= last || room <= 0) return;
  const collections = [...new Set(types.map((type) => type.split('.')[0] as Collection))];
  const page = await changesAfter(db, { after: queuedSeq, collections, limit: pageSize });
  const asked = page.filter((change) => types.includes(typeOf(change)));
  const taken = asked.slice(0, room);
  const stopped = taken.length < asked.length ? taken.at(-1) : undefined;
  // What is left out at the end of the log has a later change beyond `last`.
  const read = page.length < pageSize ? Math.max(last, page.at(-1)?.seq ?? 0) : (page.at(-1)?.seq ?? last);
  await inTransaction(db, async (trx) => {
    const moved = await trx
      .updateTable('webhooks')
      .set({ queued_seq: stopped?.seq ?? read })
      .where('id', '=', id)
      .where('queued_seq', '=', queuedSeq)
      .returning('id')
      .executeTakeFirst();
    if (!moved) return;
    for (const batch of batches(taken))
      await trx
        .insertInto('webhook_deliveries')
        .values(batch.map((change) => deliveryOf(id, change, now)))
        .execute();
  });
}

function typeOf({ collection, op }: Pick<LoggedChange, 'collection' | 'op'>): string {
  return `${collection}.${op}`;
}

function deliveryOf(webhookId: string, change: LoggedChange, now: Date) {
  const { collection, object_id, rev: object_rev } = change;
  return { ...newDelivery(webhookId, now), type: typeOf(change), collection, object_id, object_rev };
}

async function countPending(db: FeedDatabase, webhookId: string): Promise<number> {
  const { number } = await db
    .selectFrom('webhook_deliveries')
    .select((eb) => eb.fn.countAll<number>().as('number'))
    .where('webhook_id', '=', webhookId)
    .where('next_attempt_at', 'is not', null)
    .executeTakeFirstOrThrow();
  return Number(number);
}
