import type { FeedDatabase } from './schema.ts';
import { seal, unseal } from './sealed.ts';

/** How long a request may be repeated and gets the answer of the first. */
const keptMs = 24 * 60 * 60 * 1000;

/** An answer that a repeat gets again. */
export interface RepeatableAnswer {
  status: number;
  headers: Record<string, string>;
  body: string | null;
}

/** Which request an answer belongs to. */
export interface RepeatableRequest {
  keyId: string;
  /** The key itself: it opens the answer, which may hold another key and so is not kept as it is. */
  key: string;
  idempotencyKey: string;
  /** Hash of method, path and body. */
  fingerprint: string;
}

/** Resolves with the answer that was kept under an `Idempotency-Key`, and for which request. */
export async function findRepeatable(
  db: FeedDatabase,
  { keyId, key, idempotencyKey }: RepeatableRequest,
  now: Date,
): Promise<{ fingerprint: string; answer: RepeatableAnswer } | undefined> {
  const row = await db
    .selectFrom('repeatable_answers')
    .select(['fingerprint', 'answer'])
    .where('key_id', '=', keyId)
    .where('idempotency_key', '=', idempotencyKey)
    .where('created_at', '>', oldest(now))
    .executeTakeFirst();
  return (
    row && {
      fingerprint: row.fingerprint,
      answer: JSON.parse(unseal(row.answer, key, purpose(idempotencyKey))),
    }
  );
}

/**
 * Keeps an answer, in the transaction of what it answers, and forgets those whose time is over. Resolves with false
 * where another process has kept one meanwhile: what is answered then has to be undone.
 */
export async function keepRepeatable(
  trx: FeedDatabase,
  { keyId, key, idempotencyKey, fingerprint }: RepeatableRequest,
  answer: RepeatableAnswer,
  now: Date,
): Promise<boolean> {
  await trx.deleteFrom('repeatable_answers').where('created_at', '<=', oldest(now)).execute();
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('repeatable_answers')
    .values({
      key_id: keyId,
      idempotency_key: idempotencyKey,
      fingerprint,
      answer: seal(JSON.stringify(answer), key, purpose(idempotencyKey)),
      created_at: now.toISOString(),
    })
    .onConflict((conflict) => conflict.columns(['key_id', 'idempotency_key']).doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}

function purpose(idempotencyKey: string): string {
  return `answer to ${idempotencyKey}`;
}

/** Forgets the answers to a request, whose answer must not be given again. */
export async function forgetRepeatable(
  trx: FeedDatabase,
  { idempotencyKey, fingerprint }: Pick<RepeatableRequest, 'idempotencyKey' | 'fingerprint'>,
): Promise<void> {
  await trx
    .deleteFrom('repeatable_answers')
    .where('idempotency_key', '=', idempotencyKey)
    .where('fingerprint', '=', fingerprint)
    .execute();
}

function oldest(now: Date): string {
  return new Date(now.getTime() - keptMs).toISOString();
}
