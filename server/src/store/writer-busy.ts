import { UnavailableError } from '../errors.ts';

/** Others have written all the time that this one could wait: try again. */
export class WriterBusyError extends UnavailableError {
  constructor(cause?: unknown) {
    super('Too many writes are waiting for each other. Try again.', 1, cause);
  }
}
