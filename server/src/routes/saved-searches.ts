import type { savedSearches } from '@recruitment-feed/sdk/contract';
import { lastSeq } from '../store/change-log.ts';
import { countNew, readResults, writeSeen } from '../store/saved-search-results.ts';
import { listSavedSearches } from '../store/saved-searches.ts';
import type { Handlers } from './handler.ts';
import { ownSavedSearch } from './own-saved-search.ts';
import { item, privately } from './replies.ts';

export const savedSearchHandlers: Handlers<typeof savedSearches> = {
  list: async ({ query, key }, { db, cursors }) => {
    const { organizationId: own } = key;
    const { organizationId: asked = own === undefined ? undefined : [own] } = query;
    const organizationId = own === undefined ? asked : asked?.filter((id) => id === own);
    return privately(await listSavedSearches(db, { ...query, organizationId }, cursors));
  },

  get: async ({ id, key }, { db }) => item((await ownSavedSearch(db, id, key)).search, id),

  results: async ({ id, key, query }, { db, cursors }) => {
    const { search, seenSeq } = await ownSavedSearch(db, id, key);
    // Read first: what comes meanwhile may be told as new once more, and is never taken for seen.
    const last = await lastSeq(db);
    const page = await readResults(db, search, query, cursors);
    const newCount = await countNew(db, search, seenSeq, cursors);
    return privately({ ...page, newCount, seen: writeSeen(cursors, id, last) });
  },
};
