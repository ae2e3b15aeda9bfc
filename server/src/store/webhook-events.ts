import { type Change, type Collection, type WebhookEvent, webhookPing } from '@recruitment-feed/sdk/contract';
import type { FeedDatabase } from './schema.ts';
import { objectsOf } from './sync.ts';

export interface DueDelivery {
  id: string;
  created_at: string;
  collection: Collection | null;
  object_id: string | null;
  object_rev: number | null;
  attempts: number;
}

/** Resolves with deliveries of a webhook that are due, those that wait longest first. */
export async function dueDeliveries(
  db: FeedDatabase,
  webhookId: string,
  { limit, now }: { limit: number; now: Date },
): Promise<DueDelivery[]> {
  return db
    .selectFrom('webhook_deliveries')
    .select(['id', 'created_at', 'collection', 'object_id', 'object_rev', 'attempts'])
    .where('webhook_id', '=', webhookId)
    .where('next_attempt_at', '<=', now.toISOString())
    .orderBy('next_attempt_at')
    .orderBy('id')
    .limit(limit)
    .execute();
}

/**
 * Resolves with what deliveries tell, by their ids: each object as it stands now, so that one that is sent late, or
 * again, never takes its receiver back.
 */
export async function eventsOf(
  db: FeedDatabase,
  webhookId: string,
  deliveries: readonly DueDelivery[],
): Promise<Map<string, WebhookEvent>> {
  const told = deliveries.flatMap(({ collection, object_id, object_rev }) =>
    collection === null || object_id === null
      ? []
      : [{ seq: 0, collection, object_id, rev: object_rev ?? 0, op: 'upsert' as const }],
  );
  const objects = await objectsOf(db, told, { description: false });
  const events = new Map<string, WebhookEvent>();
  for (const { id, created_at: timestamp, collection, object_id, object_rev } of deliveries) {
    if (collection === null || object_id === null) {
      events.set(id, { type: webhookPing, timestamp, data: { endpointId: webhookId } });
      continue;
    }
    const object = objects.get(object_id);
    const change = object
      ? { collection, op: 'upsert', id: object_id, rev: object.rev, object }
      : { collection, op: 'delete', id: object_id, rev: (await lastRev(db, object_id)) ?? object_rev ?? 0 };
    events.set(id, eventOf(change as Change, timestamp));
  }
  return events;
}

function eventOf(data: Change, timestamp: string): WebhookEvent {
  return { type: `${data.collection}.${data.op}`, timestamp, data } as WebhookEvent;
}

async function lastRev(db: FeedDatabase, objectId: string): Promise<number | undefined> {
  const row = await db
    .selectFrom('changes')
    .select('rev')
    .where('object_id', '=', objectId)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.rev;
}
