import type { FeedDatabase } from './schema.ts';

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
  idempotencyKey: string;
  /** Hash of method, path and body. */
  fingerprint: string;
}

/** Resolves with the answer that was kept under an `Idempotency-Key`, and for which request. */
export async function findRepeatable(
  db: FeedDatabase,
  { keyId, idempotencyKey }: RepeatableRequest,
  now: Date,
): Promise<{ fingerprint: string; answer: RepeatableAnswer } | undefined> {
  const row = await db
    .selectFrom('repeatable_answers')
    .select(['fingerprint', 'answer'])
    .where('key_id', '=', keyId)
    .where('idempotency_key', '=', idempotencyKey)
    .where('created_at', '>', oldest(now))
    .executeTakeFirst();
  return row && { fingerprint: row.fingerprint, answer: JSON.parse(row.answer) };
}

/** Keeps an answer, in the transaction of what it answers, and forgets those whose time is over. */
export async function keepRepeatable(
  trx: FeedDatabase,
  { keyId, idempotencyKey, fingerprint }: RepeatableRequest,
  answer: RepeatableAnswer,
  now: Date,
): Promise<void> {
  await trx.deleteFrom('repeatable_answers').where('created_at', '<=', oldest(now)).execute();
  await trx
    .insertInto('repeatable_answers')
    .values({
      key_id: keyId,
      idempotency_key: idempotencyKey,
      fingerprint,
      answer: JSON.stringify(answer),
      created_at: now.toISOString(),
    })
    .execute();
}

/** Forgets the answers to a request, whose answer must not be given again. */
export async function forgetRepeatable(
  trx: FeedDatabase,
  { idempotencyKey, fingerprint }: Omit<RepeatableRequest, 'keyId'>,
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
