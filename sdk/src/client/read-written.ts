import { parseJson } from './read-answer.ts';
import type { Shape } from './shape.ts';
import type { Answer, Transport } from './transport.ts';
import { validate } from './validation.ts';

/**
 * Reads what a write has made. It is done, whatever the answer looks like: where that differs from the contract it is
 * returned as it is, and the transport is told.
 *
 * @throws {FeedResponseError} `not_json` only, for what a proxy said in the feed's place.
 */
export function readWritten(shape: Shape, answer: Answer, transport: Transport): unknown {
  const { redact, validate: mode, warn } = transport;
  const value = parseJson(answer, redact);
  const result = validate(shape, value, mode);
  if (result.ok) return result.value;
  warn?.(`${answer.name} was done, but answered with a shape that the contract does not have.`, {
    requestId: answer.response.requestId,
    issues: result.issues,
  });
  return value;
}
