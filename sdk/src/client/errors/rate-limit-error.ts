import { type FeedApiDetails, FeedApiError } from './feed-api-error.ts';

/** 429: too many requests. Wait `retryAfterMs` before the next one. */
export class RateLimitError extends FeedApiError {
  override readonly name = 'RateLimitError';
  /** Names of the limits that hold for the request, such as `search`; empty where the feed does not say. */
  readonly policies: readonly string[];

  constructor(details: FeedApiDetails) {
    super(details);
    this.policies = policiesOf(details.headers);
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), policies: this.policies };
  }
}

/** Reads `"search";q=30;w=60, "day";q=20000;w=86400`, https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers/ */
function policiesOf(headers: Headers): string[] {
  const written = headers.get('ratelimit-policy') ?? '';
  return [...written.matchAll(/(?:^|,)\s*"([^"]*)"/g)].map(([, name = '']) => name);
}
