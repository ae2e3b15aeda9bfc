import { FeedResponseError, type ResponseIssue } from './errors/feed-response-error.ts';
import type { Shape } from './shape.ts';
import type { Answer, Transport } from './transport.ts';
import { type Validation, validate } from './validation.ts';

const excerptLength = 300;

/**
 * Reads an answer as JSON of one shape.
 * @throws {FeedResponseError} `not_json` for what a proxy or another server said, `unexpected_shape` for
 *   JSON that cannot be used.
 */
export function readAnswer(
  shape: Shape,
  answer: Answer,
  { redact, mode }: { redact: Transport['redact']; mode: Validation },
): unknown {
  const result = validate(shape, parseJson(answer, redact), mode);
  if (!result.ok) throw unexpectedShape(answer, result.issues);
  return result.value;
}

/** @throws {FeedResponseError} `not_json`. */
export function parseJson({ name, text, response }: Answer, redact: Transport['redact']): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const type = response.headers.get('content-type') ?? 'no content type';
    throw new FeedResponseError(
      'not_json',
      `${name} was answered with something other than JSON (${type}). Check baseUrl and what stands between you and the feed.`,
      { ...response, excerpt: redact(text.slice(0, excerptLength)) },
    );
  }
}

/** The error for JSON that cannot be what it should be. */
export function unexpectedShape(
  { name, response }: Pick<Answer, 'name' | 'response'>,
  issues: readonly ResponseIssue[],
): FeedResponseError {
  const [first] = issues;
  const where = first === undefined ? '' : ` At ${first.pointer || 'the top'}: ${first.detail}.`;
  return new FeedResponseError(
    'unexpected_shape',
    `${name} was answered with JSON that is not what the contract promises.${where} Check baseUrl and the versions of feed and SDK.`,
    { ...response, issues },
  );
}
