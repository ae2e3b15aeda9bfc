import type { ProblemDetail, Scope } from '@recruitment-feed/sdk/contract';
import { ProblemError } from './errors.ts';

/** The request itself cannot be read: mend what writes it. */
export class InvalidRequestError extends ProblemError {
  constructor(detail: string, errors: readonly ProblemDetail[] = []) {
    super('invalid_request', detail, { errors });
  }
}

/** The body is JSON, and says something that cannot be kept: mend the places named. */
export class ValidationFailedError extends ProblemError {
  constructor(errors: readonly ProblemDetail[]) {
    super('validation_failed', 'The body says something that cannot be kept; see errors.', { errors });
  }
}

/** The body is larger than anything that is kept here: send less. */
export class PayloadTooLargeError extends ProblemError {
  constructor(maxBytes: number) {
    super('payload_too_large', `A body has at most ${maxBytes} bytes.`);
  }
}

/** The body is of a kind that is not read here: send JSON. */
export class UnsupportedMediaTypeError extends ProblemError {
  constructor(accepted: readonly string[]) {
    super(
      'unsupported_media_type',
      `Send the body as ${accepted.join(' or ')}, without a content encoding.`,
      {
        headers: { Accept: accepted.join(', ') },
      },
    );
  }
}

/** The picture is broken, or has more pixels than are read here: send another, or a smaller one. */
export class UnreadableImageError extends ProblemError {
  constructor(maxPixels: number, cause: unknown) {
    super(
      'unreadable_image',
      `This picture cannot be decoded. It may be broken, or have more than ${maxPixels} pixels.`,
      { cause },
    );
  }
}

/** Nothing is written, and nothing private read, without a key: ask the operator for one. */
export class MissingKeyError extends ProblemError {
  constructor() {
    super('missing_key', 'This needs a key, in the Authorization header as "Bearer sk_…".', {
      headers: { 'WWW-Authenticate': 'Bearer' },
    });
  }
}

/** A key that stands in pages reads what is public: use a secret one, on a server. */
export class PublishableKeyForbiddenError extends ProblemError {
  constructor() {
    super(
      'publishable_key_forbidden',
      'A publishable key reads what is public only. Use a secret key here, from a server.',
    );
  }
}

/** The media server did not tell this: give it the secret that this feed has. */
export class UnsignedHookError extends ProblemError {
  constructor(cause?: unknown) {
    super('invalid_key', 'This is not signed, now, with the key and the secret of the media server.', {
      headers: { 'WWW-Authenticate': 'Bearer' },
      cause,
    });
  }
}

/** The key does not reach that far: ask the operator for another. */
export class InsufficientScopeError extends ProblemError {
  constructor(detail: string, requiredScopes: readonly Scope[] = []) {
    super('insufficient_scope', detail, { members: { requiredScopes } });
  }
}

/** The object has changed since it was read: read it again, and decide anew. */
export class PreconditionFailedError extends ProblemError {
  constructor(rev: number) {
    super('precondition_failed', `This is at revision ${rev} now. Read it again, and decide anew.`);
  }
}

/** The object may have changed meanwhile: say in `If-Match` which revision the request is about. */
export class PreconditionRequiredError extends ProblemError {
  constructor() {
    super('precondition_required', 'Send If-Match with the ETag of the object as it was read.');
  }
}

/** The request could be done twice by mistake: send an `Idempotency-Key`. */
export class IdempotencyKeyMissingError extends ProblemError {
  constructor() {
    super(
      'idempotency_key_missing',
      'Send an Idempotency-Key, new for each thing to do, the same for a repeat.',
    );
  }
}

/** The `Idempotency-Key` stands for another request already: take a new one. */
export class IdempotencyKeyReusedError extends ProblemError {
  constructor() {
    super('idempotency_key_reused', 'This Idempotency-Key was sent with another request. Take a new one.');
  }
}

/** The same request is under way: ask again in a moment for its answer. */
export class IdempotencyInProgressError extends ProblemError {
  constructor() {
    super('idempotency_in_progress', 'The same request is under way. Repeat it in a moment for its answer.', {
      headers: { 'Retry-After': '1' },
    });
  }
}

/** The object cannot pass from its state to that one: take one that is allowed. */
export class InvalidStateTransitionError extends ProblemError {
  constructor(from: string, to: string, allowed: readonly string[]) {
    super(
      'invalid_state_transition',
      allowed.length > 0
        ? `From "${from}" it passes to ${allowed.map((state) => `"${state}"`).join(' or ')} only.`
        : `"${from}" is its last state.`,
      { members: { from, to, allowed } },
    );
  }
}

/** The event has ended or is cancelled: nobody takes part in it any more. */
export class EventOverError extends ProblemError {
  constructor(id: string) {
    super('event_over', `${id} is over. Who takes part in it does not change any more.`);
  }
}

/** What was to be made is there already: read it instead. */
export class AlreadyExistsError extends ProblemError {
  constructor(detail: string, members: Record<string, unknown> = {}) {
    super('already_exists', detail, { members });
  }
}

/** This feed has no media server: ask its operator for one; everything else works. */
export class CallsNotConfiguredError extends ProblemError {
  constructor() {
    super(
      'calls_not_configured',
      'This feed has no media server for calls. Its operator names one by RECRUITMENT_FEED_LIVEKIT_URL, RECRUITMENT_FEED_LIVEKIT_KEY and RECRUITMENT_FEED_LIVEKIT_SECRET.',
      { headers: { 'Retry-After': '3600' } },
    );
  }
}

/** There are as many of these as there may be: remove one, or ask the operator. */
export class LimitReachedError extends ProblemError {
  constructor(what: string, limit: number) {
    super(
      'limit_reached',
      `There are ${limit} ${what} already, which is as many as there may be. Remove one first.`,
      {
        members: { limit },
      },
    );
  }
}

/** Something still stands on the object: remove that first. */
export class StillReferencedError extends ProblemError {
  constructor(id: string, references: Readonly<Record<string, number>>) {
    const what = Object.entries(references).map(([name, count]) => `${name} (${count})`);
    super('still_referenced', `${id} stands in ${what.join(', ')}. Remove those first.`, {
      members: { references },
    });
  }
}
