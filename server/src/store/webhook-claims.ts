import { lastSeq } from './change-log.ts';
import type { FeedDatabase, Schema } from './schema.ts';
import { inTransaction } from './transaction.ts';
import { openWebhookSecret } from './webhook-secrets.ts';

/** Long enough for a round of attempts, short enough that the work of a process that died is soon done by another. */
const claimMilliseconds = 60_000;

/** Deliveries of one webhook that wait to be sent: what is queued beyond them stays in the change log. */
export const maxPending = 100;

/** A webhook that one process has for itself. */
export interface ClaimedWebhook {
  id: string;
  url: string;
  types: readonly string[];
  /** What signs: the secret, and the one before it while that holds. */
  secrets: string[];
  queuedSeq: number;
  failures: number;
}

/** Resolves with webhooks for which there is something to do and that no process has, those that wait longest first. */
export async function webhooksToWork(db: FeedDatabase, limit: number, now: Date): Promise<string[]> {
  const at = now.toISOString();
  const last = await lastSeq(db);
  const rows = await db
    .selectFrom('webhooks')
    .select('id')
    .where('status', '=', 'enabled')
    .where('claimed_until', '<=', at)
    .where(({ or, eb }) => or([eb('paused_until', 'is', null), eb('paused_until', '<=', at)]))
    .where(({ or, and, eb, exists, selectFrom }) =>
      or([
        exists(
          selectFrom('webhook_deliveries')
            .select('webhook_deliveries.id')
            .whereRef('webhook_id', '=', 'webhooks.id')
            .where('next_attempt_at', '<=', at),
        ),
        and([
          eb('queued_seq', '<', last),
          eb(
            selectFrom('webhook_deliveries')
              .select((count) => count.fn.countAll<number>().as('number'))
              .whereRef('webhook_id', '=', 'webhooks.id')
              .where('next_attempt_at', 'is not', null),
            '<',
            maxPending,
          ),
        ]),
      ]),
    )
    .orderBy('claimed_until')
    .limit(limit)
    .execute();
  return rows.map(({ id }) => id);
}

/** Takes a webhook for a minute. Resolves with undefined where another has it, or nothing is to be sent to it. */
export async function claimWebhook(
  db: FeedDatabase,
  { id, holder }: { id: string; holder: string },
  now: Date,
): Promise<ClaimedWebhook | undefined> {
  const at = now.toISOString();
  const until = new Date(now.getTime() + claimMilliseconds).toISOString();
  const row = await inTransaction(db, (trx) =>
    trx
      .updateTable('webhooks')
      .set({ claimed_by: holder, claimed_until: until })
      .where('id', '=', id)
      .where('status', '=', 'enabled')
      .where('claimed_until', '<=', at)
      .returningAll()
      .executeTakeFirst(),
  );
  return row && toClaimed(db, row, at);
}

/** Gives a webhook back. */
export async function releaseWebhook(
  db: FeedDatabase,
  { id, holder }: { id: string; holder: string },
  now: Date,
): Promise<void> {
  await inTransaction(db, (trx) =>
    trx
      .updateTable('webhooks')
      .set({ claimed_by: null, claimed_until: now.toISOString() })
      .where('id', '=', id)
      .where('claimed_by', '=', holder)
      .execute(),
  );
}

type Row = { [Name in keyof Schema['webhooks']]: Schema['webhooks'][Name] };

async function toClaimed(db: FeedDatabase, row: Row, at: string): Promise<ClaimedWebhook> {
  const { url, types } = JSON.parse(row.body) as { url: string; types: string[] };
  const previous = (row.previous_secret_until ?? '') > at ? row.previous_secret : null;
  const sealed = [row.secret, ...(previous === null ? [] : [previous])];
  const secrets = await Promise.all(sealed.map((one) => openWebhookSecret(db, one)));
  return { id: row.id, url, types, secrets, queuedSeq: row.queued_seq, failures: row.failures };
}
