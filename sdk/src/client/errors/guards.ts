import type { Open } from '../../contract/open-enum.ts';
import type { ProblemCode } from '../../contract/problem.ts';
import type { FeedApiError } from './feed-api-error.ts';
import { type FeedError, feedErrorBrand } from './feed-error.ts';

function brandOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null ? Reflect.get(error, feedErrorBrand) : undefined;
}

/**
 * Tells an error of this client from any other, also one from another frame or another copy of the package.
 *
 * @example
 * ```ts
 * import { createFeed, isFeedError } from '@recruitment-feed/sdk';
 *
 * const feed = createFeed({ baseUrl: 'https://feed.example.org' });
 * try {
 *   await feed.jobs.list();
 * } catch (error) {
 *   if (!isFeedError(error)) throw error;
 *   console.error(error.code, error.retryable);
 * }
 * ```
 */
export function isFeedError(error: unknown): error is FeedError {
  return brandOf(error) !== undefined;
}

/**
 * Tells an error that the server answered with, of one code if given.
 *
 * @example
 * ```ts
 * import { createFeed, isApiError } from '@recruitment-feed/sdk';
 *
 * const feed = createFeed({ baseUrl: 'https://feed.example.org' });
 * const job = await feed.jobs.get('job_0193a5c07d2e7b3f8a6d4c1e9f5b2a70').catch((error: unknown) => {
 *   if (isApiError(error, 'not_found')) return undefined;
 *   throw error;
 * });
 * ```
 */
export function isApiError(error: unknown, code?: Open<ProblemCode>): error is FeedApiError {
  return brandOf(error) === 'api' && (code === undefined || (error as FeedApiError).code === code);
}
