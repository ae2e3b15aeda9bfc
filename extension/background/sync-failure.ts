import { FeedConnectionError, isFeedError } from '@recruitment-feed/sdk';
import type { SyncFailure } from './index-status.ts';

/** Says why a sync failed. */
export function failureOf(error: unknown): SyncFailure {
  if (isFull(error)) return 'storage-full';
  if (error instanceof FeedConnectionError) return 'unreachable';
  if (isFeedError(error) && error.retryable) return 'unavailable';
  // IndexedDB fails with DOMExceptions: a lost disk, a database that was deleted meanwhile.
  return error instanceof DOMException ? 'storage' : 'not-a-feed';
}

/** Whether the browser has no more room. */
export function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}
