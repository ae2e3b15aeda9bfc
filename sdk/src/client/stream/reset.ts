import { StreamReset } from '../../contract/stream.ts';
import { isApiError } from '../errors/guards.ts';
import { StreamResetError } from '../errors/stream-reset-error.ts';
import { validate } from '../validation.ts';
import { parse } from './read-item.ts';

const snapshotPath = '/v1/snapshots/latest';

/** The error for `event: reset`. */
export function resetFrom(data: string, lastEventId: string | undefined): StreamResetError {
  const reset = validate(StreamReset, parse(data), 'lenient');
  return new StreamResetError({ snapshot: reset.ok ? reset.value.snapshot : snapshotPath, lastEventId });
}

/** A feed may also answer 410 in place of a stream that says no more than that. */
export function asReset<E>(error: E, lastEventId: string | undefined): E | StreamResetError {
  if (!isApiError(error, 'cursor_expired')) return error;
  return new StreamResetError({ snapshot: snapshotPath, lastEventId });
}
