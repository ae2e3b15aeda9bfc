import { SyncPage } from '@recruitment-feed/sdk/contract';

/** What every copy of the extension asks for, whoever uses it: the request tells nothing about the student. */
const collections = ['jobs', 'organizations', 'cooperations'] as const;
const pageSize = 1000;
const timeoutMilliseconds = 30_000;

export interface FetchChangesOptions {
  /** The address of the feed, such as `https://feed.example.edu.cn`. */
  feed: string;
  fetch: typeof globalThis.fetch;
}

/**
 * Fetches one page of changes after a cursor, or the first page of everything.
 * @throws {FeedUnreachableError} when no answer came.
 * @throws {CursorExpiredError} when the feed no longer knows the changes since the cursor.
 * @throws {FeedAnswerError} when the answer is an error or not a page of changes.
 */
export async function fetchChanges(
  { feed, fetch }: FetchChangesOptions,
  since: string | undefined,
): Promise<SyncPage> {
  const url = new URL('/v1/sync', feed);
  for (const collection of collections) url.searchParams.append('collections', collection);
  url.searchParams.set('limit', String(pageSize));
  if (since !== undefined) url.searchParams.set('since', since);
  const response = await fetch(url, {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(timeoutMilliseconds),
  }).catch((cause: unknown) => {
    throw new FeedUnreachableError({ cause });
  });
  if (response.status === 410) throw new CursorExpiredError();
  if (!response.ok) throw new FeedAnswerError(`The feed answered with status ${response.status}.`);
  const body: unknown = await response.json().catch((cause: unknown) => {
    throw new FeedAnswerError('The feed did not answer with JSON.', { cause });
  });
  const page = SyncPage.safeParse(body);
  if (!page.success)
    throw new FeedAnswerError('The feed did not answer with a page of changes.', { cause: page.error });
  return page.data;
}

/** Nobody answered: offline, a wrong address or a feed that is down. */
export class FeedUnreachableError extends Error {
  override readonly name = 'FeedUnreachableError';
  readonly code = 'feed_unreachable';
  constructor(options?: ErrorOptions) {
    super('The feed cannot be reached. Check the connection and the address in the options.', options);
  }
}

/** The feed has forgotten the changes since the cursor: start over. */
export class CursorExpiredError extends Error {
  override readonly name = 'CursorExpiredError';
  readonly code = 'cursor_expired';
  constructor() {
    super('The feed no longer knows what changed since the last sync. Start over.');
  }
}

/** Somebody answered, but not as a feed does: a wrong address, a proxy's page or a broken feed. */
export class FeedAnswerError extends Error {
  override readonly name = 'FeedAnswerError';
  readonly code = 'feed_answer';
}
