import { NotFoundError } from '../errors.ts';
import { belongsTo } from '../http/authorize.ts';
import type { KeyRecord } from '../store/keys.ts';
import { findSavedSearch } from '../store/saved-searches.ts';
import type { FeedDatabase } from '../store/schema.ts';

/** Resolves with a saved search. Throws a NotFoundError where there is none, or it is another organization's. */
export async function ownSavedSearch(db: FeedDatabase, id: string, asking: KeyRecord) {
  const found = await findSavedSearch(db, id);
  if (!found || !belongsTo(asking, found.search.organizationId))
    throw new NotFoundError(`There is no ${id} here.`);
  return found;
}
