import { createHash } from 'node:crypto';
import {
  findRepeatable,
  keepRepeatable,
  type RepeatableAnswer,
  type RepeatableRequest,
} from '../store/repeatable-answers.ts';
import type { FeedDatabase } from '../store/schema.ts';
import { inTransaction } from '../store/transaction.ts';
import {
  IdempotencyInProgressError,
  IdempotencyKeyMissingError,
  IdempotencyKeyReusedError,
  InvalidRequestError,
} from '../write-errors.ts';

/**
 * Reads `Idempotency-Key`, https://datatracker.ietf.org/doc/draft-ietf-httpapi-idempotency-key-header/
 *
 * @throws IdempotencyKeyMissingError where it is needed, InvalidRequestError where it is unusable.
 */
export function readIdempotencyKey(header: string | undefined, { required }: { required: boolean }) {
  if (header === undefined && required) throw new IdempotencyKeyMissingError();
  if (header !== undefined && !/^[\x21-\x7e]{1,255}$/.test(header))
    throw new InvalidRequestError('An Idempotency-Key has 1 to 255 visible ASCII characters.');
  return header;
}

/** Names what a request asks for, so that the same key with another request is noticed. */
export function requestFingerprint(method: string, path: string, body: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify([method, path, body]))
    .digest('hex');
}

/**
 * Runs requests that may be repeated: the first is done and its answer kept, a repeat gets that answer.
 *
 * However many processes share the database, one of the same requests is done. A repeat that comes meanwhile is
 * refused with an IdempotencyInProgressError: here at once, elsewhere when it finds that it came second.
 */
export function createRepeater(db: FeedDatabase, clock: () => Date) {
  const underWay = new Set<string>();

  return async (
    request: RepeatableRequest,
    act: (trx: FeedDatabase) => Promise<RepeatableAnswer>,
  ): Promise<RepeatableAnswer> => {
    // A request that waits for another holds a connection: its repeats are told so instead.
    const name = `${request.keyId} ${request.idempotencyKey}`;
    if (underWay.has(name)) throw new IdempotencyInProgressError();
    underWay.add(name);
    try {
      // One transaction: what is done and the answer that says so are kept together or not at all.
      return await inTransaction(db, async (trx) => {
        const now = clock();
        const kept = await findRepeatable(trx, request, now);
        if (kept) {
          if (kept.fingerprint !== request.fingerprint) throw new IdempotencyKeyReusedError();
          const { answer } = kept;
          return { ...answer, headers: { ...answer.headers, 'Idempotency-Replayed': 'true' } };
        }
        const answer = await act(trx);
        if (!(await keepRepeatable(trx, request, answer, now))) throw new IdempotencyInProgressError();
        return answer;
      });
    } finally {
      underWay.delete(name);
    }
  };
}
