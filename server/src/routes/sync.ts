import type { sync } from '@recruitment-feed/sdk/contract';
import { readChanges } from '../store/sync.ts';
import type { Handlers } from './handler.ts';
import { listTag } from './replies.ts';

export const syncHandlers: Handlers<typeof sync> = {
  changes: async ({ query }, { db, cursors }) => ({
    etag: await listTag(db, 'sync', query),
    // Asked on a timer: whoever asks wants what is true now, and the tag makes asking cheap.
    cacheControl: 'public, no-cache',
    untilWritten: true,
    body: () => readChanges(db, query, cursors),
  }),
};
