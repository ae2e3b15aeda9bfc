import { FeedApiError } from './errors/feed-api-error.ts';
import { FeedConnectionError } from './errors/feed-connection-error.ts';
import type { Key } from './key.ts';
import type { FeedOptions } from './options.ts';
import { readProblem } from './read-problem.ts';
import { readRetryAfter } from './retry-policy.ts';
import type { Attempt, Received } from './send.ts';

/**
 * Prepares the attempts of one call. Each reads its whole answer, so that limits and retries hold for the
 * body too. Keys that a server or proxy repeats in headers or error pages are taken out here, before anything
 * can show them.
 */
export function attemptsAt<Body>(
  name: string,
  fetch: FeedOptions['fetch'],
  { redact }: Key,
  read: (response: Response) => Body | Promise<Body>,
): Attempt<Body> {
  let attempts = 0;

  async function attempt(request: Request): Promise<Received<Body>> {
    attempts += 1;
    const { status, headers, body, refusal } = await receive(request).catch((error: unknown) => {
      const offline = globalThis.navigator?.onLine === undefined ? undefined : !globalThis.navigator.onLine;
      const cause = withoutKey(error, redact);
      throw new FeedConnectionError(`${name} got no whole answer. Check the connection and baseUrl.`, {
        attempts,
        offline,
        cause,
      });
    });
    if (refusal === undefined) return { status, headers, body };
    const problem = readProblem(refusal, status);
    const retryAfterMs = readRetryAfter(headers, Date.now());
    const requestId = headers.get('x-request-id') ?? undefined;
    throw new FeedApiError({ status, headers, problem, retryAfterMs, requestId, attempts });
  }

  async function receive(request: Request) {
    const response = await (fetch ?? globalThis.fetch)(request);
    const headers = new Headers();
    for (const [name, value] of response.headers) headers.append(name, redact(value));
    const answer = { status: response.status, headers };
    return response.ok
      ? { ...answer, body: await read(response), refusal: undefined }
      : { ...answer, body: undefined as never, refusal: redact(await response.text()) };
  }

  return Object.assign(attempt, { count: () => attempts });
}

/** Runtimes and custom fetches put whole addresses and requests into their errors: what is carried on is a copy. */
export function withoutKey(cause: unknown, redact: Key['redact']): unknown {
  if (!(cause instanceof Error)) return cause === undefined ? undefined : redact(String(cause));
  const copy = new Error(redact(cause.message), { cause: withoutKey(cause.cause, redact) });
  const { name, code, stack } = cause as Error & { code?: unknown };
  return Object.assign(copy, { name, ...(typeof code === 'string' && { code }), stack: redact(stack ?? '') });
}
