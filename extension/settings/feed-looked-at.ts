import { storage } from 'wxt/utils/storage';

/** When the student last had her feed open, in milliseconds of the epoch; absent before the first time. */
export const feedLookedAt = storage.defineItem<number | null>('local:feed-looked-at', { fallback: null });
