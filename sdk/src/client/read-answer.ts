import type * as z from 'zod/mini';
import { FeedResponseError, type ResponseIssue } from './errors/feed-response-error.ts';
import type { Answer, ResponseInfo, Transport } from './transport.ts';
import { type Validation, validate } from './validation.ts';

const excerptLength = 300;

/**
 * Reads an answer as JSON of one shape.
 * @throws {FeedResponseError} `not_json` for what a proxy or another server said, `unexpected_shape` for
 *   JSON that cannot be used.
 */
export function readAnswer<S extends z.ZodMiniType>(
  schema: S,
  { text, response }: Answer,
  { path, redact, mode }: { path: string; redact: Transport['redact']; mode: Validation },
): z.output<S> {
  const result = validate(schema, parseJson(path, redact, { text, response }), mode);
  if (!result.ok) throw unexpectedShape(path, result.issues, response);
  return result.value;
}

function parseJson(path: string, redact: Transport['redact'], { text, response }: Answer): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const type = response.headers.get('content-type') ?? 'no content type';
    throw new FeedResponseError(
      'not_json',
      `GET ${path} was answered with something other than JSON (${type}). Check baseUrl and what stands between you and the feed.`,
      { ...response, excerpt: redact(text.slice(0, excerptLength)) },
    );
  }
}

/** The error for JSON that cannot be what it should be. */
export function unexpectedShape(
  path: string,
  issues: readonly ResponseIssue[],
  response: ResponseInfo,
): FeedResponseError {
  const [first] = issues;
  const where = first === undefined ? '' : ` At ${first.pointer || 'the top'}: ${first.detail}.`;
  return new FeedResponseError(
    'unexpected_shape',
    `GET ${path} was answered with JSON that is not what the contract promises.${where} Check baseUrl and the versions of feed and SDK.`,
    { ...response, issues },
  );
}
