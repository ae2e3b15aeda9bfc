import type { StreamReset } from '../../contract/stream.ts';
import { CursorExpiredError, usualSnapshot } from '../errors/cursor-expired-error.ts';
import { StreamResetError } from '../errors/stream-reset-error.ts';
import { validate } from '../validation.ts';
import { StreamReset as shape } from '../wire/stream.ts';
import { parse } from './read-item.ts';

/** The error for `event: reset`. */
export function resetFrom(data: string, lastEventId: string | undefined): StreamResetError {
  const reset = validate<StreamReset>(shape, parse(data), 'lenient');
  return new StreamResetError({ snapshot: reset.ok ? reset.value.snapshot : usualSnapshot, lastEventId });
}

/** A feed may also answer 410 in place of a stream that says no more than that. */
export function asReset<E>(error: E, lastEventId: string | undefined): E | StreamResetError {
  if (!(error instanceof CursorExpiredError)) return error;
  return new StreamResetError({ snapshot: error.snapshot, lastEventId });
}
