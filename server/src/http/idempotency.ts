import { createHash } from 'node:crypto';
import {
  findRepeatable,
  keepRepeatable,
  type RepeatableAnswer,
  type RepeatableRequest,
} from '../store/repeatable-answers.ts';
import type { FeedDatabase } from '../store/schema.ts';
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

/** Runs requests that may be repeated: the first is done and its answer kept, a repeat gets that answer. */
export function createRepeater(db: FeedDatabase, clock: () => Date) {
  const underWay = new Set<string>();

  return async (
    request: RepeatableRequest,
    act: (trx: FeedDatabase) => Promise<RepeatableAnswer>,
  ): Promise<RepeatableAnswer> => {
    const name = `${request.keyId} ${request.idempotencyKey}`;
    if (underWay.has(name)) throw new IdempotencyInProgressError();
    underWay.add(name);
    try {
      // One transaction: what is done and the answer that says so are kept together or not at all.
      return await db.transaction().execute(async (trx) => {
        const kept = await findRepeatable(trx, request, clock());
        if (kept) {
          if (kept.fingerprint !== request.fingerprint) throw new IdempotencyKeyReusedError();
          const { answer } = kept;
          return { ...answer, headers: { ...answer.headers, 'Idempotency-Replayed': 'true' } };
        }
        const answer = await act(trx);
        await keepRepeatable(trx, request, answer, clock());
        return answer;
      });
    } finally {
      underWay.delete(name);
    }
  };
}
