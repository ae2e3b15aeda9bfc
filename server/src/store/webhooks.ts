import type { Page, Webhook, WebhookDraft, WebhookFilter } from '@recruitment-feed/sdk/contract';
import { lastSeq } from './change-log.ts';
import type { Cursors } from './cursor.ts';
import { newId } from './ids.ts';
import { toWire } from './objects.ts';
import { readPage } from './page.ts';
import type { FeedDatabase } from './schema.ts';
import { sealWebhookSecret } from './webhook-secrets.ts';

/** What may change of a webhook; of one that is enabled there is no reason. */
export type WebhookState = Pick<Webhook, 'url' | 'types' | 'disabledReason'> & {
  status: 'enabled' | 'disabled';
};

/** Keeps a new webhook, which is told what changes from now on; in a transaction. Resolves with its id. */
export async function insertWebhook(
  trx: FeedDatabase,
  { organizationId, url, types, secret }: WebhookDraft & { secret: string },
  now: Date,
): Promise<string> {
  const id = newId('whe');
  const at = now.toISOString();
  await trx
    .insertInto('webhooks')
    .values({
      id,
      rev: 1,
      created_at: at,
      updated_at: at,
      body: JSON.stringify({ url, types }),
      organization_id: organizationId,
      status: 'enabled',
      secret: await sealWebhookSecret(trx, secret),
      previous_secret: null,
      previous_secret_until: null,
      queued_seq: await lastSeq(trx),
      failures: 0,
      paused_until: null,
      claimed_by: null,
      claimed_until: at,
    })
    .execute();
  return id;
}

/** Replaces what may change of a webhook, and forgets how often it failed. */
export async function updateWebhook(
  trx: FeedDatabase,
  id: string,
  { url, types, status, disabledReason }: WebhookState,
  now: Date,
): Promise<void> {
  const body = { url, types, ...(disabledReason === undefined ? {} : { disabledReason }) };
  await trx
    .updateTable('webhooks')
    .set((eb) => ({
      body: JSON.stringify(body),
      status,
      failures: 0,
      paused_until: null,
      rev: eb('rev', '+', 1),
      updated_at: now.toISOString(),
    }))
    .where('id', '=', id)
    .execute();
}

/** Gives a webhook a new secret; until `previousUntil` the one before signs too. */
export async function replaceWebhookSecret(
  trx: FeedDatabase,
  id: string,
  { secret, previousUntil, now }: { secret: string; previousUntil: Date; now: Date },
): Promise<void> {
  const sealed = await sealWebhookSecret(trx, secret);
  await trx
    .updateTable('webhooks')
    .set((eb) => ({
      previous_secret: eb.ref('secret'),
      previous_secret_until: previousUntil.toISOString(),
      secret: sealed,
      rev: eb('rev', '+', 1),
      updated_at: now.toISOString(),
    }))
    .where('id', '=', id)
    .execute();
}

/** Forgets a webhook and its deliveries. */
export async function deleteWebhook(trx: FeedDatabase, id: string): Promise<void> {
  await trx.deleteFrom('webhook_deliveries').where('webhook_id', '=', id).execute();
  await trx.deleteFrom('webhooks').where('id', '=', id).execute();
}

export async function findWebhook(db: FeedDatabase, id: string, now: Date): Promise<Webhook | undefined> {
  const row = await selectWebhooks(db).where('id', '=', id).executeTakeFirst();
  return row && toWebhook(row, now);
}

/** Resolves with how many webhooks an organization has. */
export async function countWebhooks(db: FeedDatabase, organizationId: string): Promise<number> {
  const { number } = await db
    .selectFrom('webhooks')
    .select((eb) => eb.fn.countAll<number>().as('number'))
    .where('organization_id', '=', organizationId)
    .executeTakeFirstOrThrow();
  return Number(number);
}

/** Resolves with one page of webhooks, newest first. */
export async function listWebhooks(
  db: FeedDatabase,
  filter: WebhookFilter,
  { cursors, now }: { cursors: Cursors; now: Date },
): Promise<Page<Webhook>> {
  let query = selectWebhooks(db);
  if (filter.organizationId) query = query.where('organization_id', 'in', filter.organizationId);
  const order = { columns: ['created_at', 'id'] as const, moment: (row: Row) => row.created_at };
  const { data, nextCursor } = await readPage(query, 'webhooks', { filter, cursors, order });
  return { data: data.map((row) => toWebhook(row, now)), nextCursor };
}

function selectWebhooks(db: FeedDatabase) {
  return db
    .selectFrom('webhooks')
    .select([
      'id',
      'rev',
      'created_at',
      'updated_at',
      'body',
      'organization_id',
      'status',
      'previous_secret_until',
    ]);
}

type Row = Awaited<ReturnType<ReturnType<typeof selectWebhooks>['executeTakeFirstOrThrow']>>;

function toWebhook(row: Row, now: Date): Webhook {
  const until = row.previous_secret_until;
  return toWire(row, {
    organizationId: row.organization_id,
    status: row.status,
    ...(until !== null && until > now.toISOString() ? { previousSecretUntil: until } : {}),
  });
}
