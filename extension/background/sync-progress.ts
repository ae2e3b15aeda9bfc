import { storage } from 'wxt/utils/storage';

/** How many objects of a feed have come in the sync that is under way; nothing while there is none. */
export const syncProgress = storage.defineItem<{ feed: string; objects: number } | null>(
  'session:sync-progress',
  { fallback: null },
);
