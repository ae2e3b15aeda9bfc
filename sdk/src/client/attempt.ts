import { FeedApiError } from './errors/feed-api-error.ts';
import { FeedConnectionError } from './errors/feed-connection-error.ts';
import type { Key } from './key.ts';
import type { FeedOptions } from './options.ts';
import { readProblem } from './read-problem.ts';
import { readRetryAfter } from './retry-policy.ts';
import type { Attempt } from './send.ts';

/**
 * Prepares the attempts of one call. Each reads its whole answer, so that limits and retries hold for the
 * body too. Keys that a server or proxy repeats in headers or error pages are taken out here, before anything
 * can show them.
 */
export function attemptsAt(
  name: string,
  fetch: FeedOptions['fetch'],
  { redact }: Key,
  read: (response: Response) => BodyInit | null | Promise<BodyInit> = (response) => response.arrayBuffer(),
): Attempt {
  let attempts = 0;

  async function attempt(request: Request): Promise<Response> {
    attempts += 1;
    const response = await receive(request).catch((error: unknown) => {
      const offline = globalThis.navigator?.onLine === undefined ? undefined : !globalThis.navigator.onLine;
      const cause = withoutKey(error, redact);
      throw new FeedConnectionError(`${name} got no whole answer. Check the connection and baseUrl.`, {
        attempts,
        offline,
        cause,
      });
    });
    if (response.ok) return response;
    throw await apiErrorFrom(response, attempts);
  }

  async function receive(request: Request): Promise<Response> {
    const response = await (fetch ?? globalThis.fetch)(request);
    const body = response.ok ? await read(response) : redact(await response.text());
    const { status, statusText } = response;
    const headers = new Headers();
    for (const [name, value] of response.headers) headers.append(name, redact(value));
    return new Response(response.body && body, { status, statusText, headers });
  }

  return Object.assign(attempt, { count: () => attempts });
}

async function apiErrorFrom(response: Response, attempts: number) {
  const { status, headers } = response;
  const problem = readProblem(await response.text(), status);
  const retryAfterMs = readRetryAfter(headers, Date.now());
  const requestId = headers.get('x-request-id') ?? undefined;
  return new FeedApiError({ status, headers, problem, retryAfterMs, requestId, attempts });
}

/** Runtimes and custom fetches put whole addresses and requests into their errors: what is carried on is a copy. */
export function withoutKey(cause: unknown, redact: Key['redact']): unknown {
  if (!(cause instanceof Error)) return cause === undefined ? undefined : redact(String(cause));
  const copy = new Error(redact(cause.message), { cause: withoutKey(cause.cause, redact) });
  const { name, code, stack } = cause as Error & { code?: unknown };
  return Object.assign(copy, { name, ...(typeof code === 'string' && { code }), stack: redact(stack ?? '') });
}
