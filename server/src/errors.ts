import type { ProblemCode, ProblemDetail } from '@recruitment-feed/sdk/contract';

/** A request that is answered with a problem; each subclass is one thing that a caller can do about it. */
export class ProblemError extends Error {
  readonly code: ProblemCode;
  readonly errors: readonly ProblemDetail[];
  readonly headers: Readonly<Record<string, string>>;
  /** What the answer says besides, such as the moves that are possible instead. */
  readonly members: Readonly<Record<string, unknown>>;

  constructor(
    code: ProblemCode,
    detail: string,
    {
      errors = [],
      headers = {},
      members = {},
      cause,
    }: {
      errors?: readonly ProblemDetail[];
      headers?: Record<string, string>;
      members?: Record<string, unknown>;
      cause?: unknown;
    } = {},
  ) {
    super(detail, { cause });
    this.code = code;
    this.errors = errors;
    this.headers = headers;
    this.members = members;
  }
}

/** The request names a parameter that the route does not have. */
export class UnknownParameterError extends ProblemError {
  constructor(errors: readonly ProblemDetail[], known: readonly string[]) {
    const takes = known.length > 0 ? `It takes: ${known.join(', ')}.` : 'It takes none.';
    super('unknown_parameter', `This address does not know every parameter of the request. ${takes}`, {
      errors,
    });
  }
}

/** A parameter has a value that it cannot have. */
export class InvalidParameterError extends ProblemError {
  constructor(errors: readonly ProblemDetail[]) {
    super('invalid_parameter', 'A parameter has a value that it cannot have; see errors.', { errors });
  }
}

/** The cursor is not one of this feed: start from the first page. */
export class InvalidCursorError extends ProblemError {
  constructor() {
    super(
      'invalid_cursor',
      'This cursor is not one that this feed has written. Start again without a cursor.',
    );
  }
}

/** The feed has forgotten what came after the cursor: start from the snapshot. */
export class CursorExpiredError extends ProblemError {
  constructor() {
    super(
      'cursor_expired',
      'This feed no longer keeps everything that came after this cursor. Start again from the snapshot at Location.',
      { headers: { Location: '/v1/snapshots/latest' } },
    );
  }
}

/** The cursor belongs to other filters: send the ones it was given for, or start from the first page. */
export class CursorFilterMismatchError extends ProblemError {
  constructor() {
    super(
      'cursor_filter_mismatch',
      'This cursor was given for other parameters. Send the same ones with it, or start again without a cursor.',
    );
  }
}

/** The key is unknown, revoked or expired: ask whoever gave it for a new one, or send none. */
export class InvalidKeyError extends ProblemError {
  constructor() {
    super('invalid_key', 'This feed does not know the key, or it holds no longer. Public reads need none.', {
      headers: { 'WWW-Authenticate': 'Bearer' },
    });
  }
}

/** A secret key stands where logs and histories keep it: revoke it and send it in a header. */
export class SecretKeyInUrlError extends ProblemError {
  constructor() {
    super(
      'secret_key_in_url',
      'A secret key must not stand in an address, where logs keep it. Revoke it, and send the new one in the Authorization header.',
    );
  }
}

/** An ephemeral key stands where logs and histories keep it: send it in a header, or to a stream only. */
export class EphemeralKeyInUrlError extends ProblemError {
  constructor() {
    super(
      'secret_key_in_url',
      'An ephemeral key may stand in the address of a stream only, as "key". Send it in the Authorization header.',
    );
  }
}

/** The key may not be used on this web site: have the origin added to it. */
export class OriginNotAllowedError extends ProblemError {
  constructor(origin: string) {
    super('origin_not_allowed', `The key may not be used on ${origin}. Its owner can add that origin to it.`);
  }
}

/** There is nothing of this id or at this address. */
export class NotFoundError extends ProblemError {
  constructor(detail = 'There is nothing here.') {
    super('not_found', detail);
  }
}

/** There was something of this id, and it is gone for good: forget it. */
export class DeletedError extends ProblemError {
  constructor(id: string) {
    super('deleted', `${id} was here and is gone. Remove it wherever it is kept.`);
  }
}

/** The address exists, the method does not. */
export class MethodNotAllowedError extends ProblemError {
  constructor(method: string, allowed: readonly string[]) {
    super('method_not_allowed', `${method} is not possible here; ${allowed.join(', ')} are.`, {
      headers: { Allow: allowed.join(', ') },
    });
  }
}

/** The file has no byte in the range that was asked for: ask for one within its length. */
export class RangeNotSatisfiableError extends ProblemError {
  constructor(bytes: number) {
    super(
      'range_not_satisfiable',
      `The file has ${bytes} bytes; ask for a range within them, or without one.`,
      {
        headers: { 'Content-Range': `bytes */${bytes}` },
      },
    );
  }
}

/** The server cannot do its work now: try again after the seconds given. */
export class UnavailableError extends ProblemError {
  constructor(detail: string, retryAfterSeconds: number, cause?: unknown) {
    super('unavailable', detail, { headers: { 'Retry-After': String(retryAfterSeconds) }, cause });
  }
}

/** The caller asks for more than its share: go on after the seconds in `Retry-After`. */
export class RateLimitedError extends ProblemError {
  constructor(kind: string, limit: number, retryAfterSeconds: number) {
    super('rate_limited', `This is more than ${limit} requests of the kind "${kind}" in a minute.`, {
      headers: { 'Retry-After': String(retryAfterSeconds) },
    });
  }
}
