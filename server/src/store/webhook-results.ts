import type { FeedDatabase } from './schema.ts';
import { inTransaction } from './transaction.ts';

/** What became of a delivery in one attempt. */
export interface DeliveryResult {
  id: string;
  status: 'pending' | 'delivered' | 'failed' | 'skipped';
  attempts: number;
  nextAttemptAt?: Date | undefined;
  answer?: number | undefined;
  failure?: string | undefined;
}

/** What becomes of the webhook after a round of attempts. */
export interface WebhookResult {
  failures: number;
  pausedUntil?: Date | undefined;
  /** Why nothing is sent to it any more. */
  disabledReason?: 'failing' | 'gone' | undefined;
}

/** Keeps what a round of attempts came to. */
export async function keepResults(
  db: FeedDatabase,
  webhookId: string,
  { results, webhook, now }: { results: readonly DeliveryResult[]; webhook: WebhookResult; now: Date },
): Promise<void> {
  const at = now.toISOString();
  await inTransaction(db, async (trx) => {
    for (const { id, status, attempts, nextAttemptAt, answer, failure } of results)
      await trx
        .updateTable('webhook_deliveries')
        .set({
          status,
          attempts,
          next_attempt_at: nextAttemptAt?.toISOString() ?? null,
          last_status: answer ?? null,
          last_failure: failure ?? null,
          ...(status === 'skipped' ? {} : { last_attempt_at: at }),
        })
        .where('id', '=', id)
        .execute();
    await trx
      .updateTable('webhooks')
      .set({ failures: webhook.failures, paused_until: webhook.pausedUntil?.toISOString() ?? null })
      .where('id', '=', webhookId)
      .execute();
    if (webhook.disabledReason !== undefined) await disable(trx, webhookId, webhook.disabledReason, at);
  });
}

async function disable(trx: FeedDatabase, id: string, disabledReason: string, at: string): Promise<void> {
  const row = await trx
    .selectFrom('webhooks')
    .select('body')
    .where('id', '=', id)
    .where('status', '=', 'enabled')
    .executeTakeFirst();
  if (!row) return;
  await trx
    .updateTable('webhooks')
    .set((eb) => ({
      status: 'disabled',
      body: JSON.stringify({ ...JSON.parse(row.body), disabledReason }),
      rev: eb('rev', '+', 1),
      updated_at: at,
    }))
    .where('id', '=', id)
    .execute();
}
