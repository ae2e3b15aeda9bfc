import { DeletedError, NotFoundError } from '../errors.ts';
import { belongsTo } from '../http/authorize.ts';
import { findKeyRecord, type KeyRecord } from '../store/keys.ts';
import type { FeedDatabase } from '../store/schema.ts';

/**
 * Resolves with a key that another may know of.
 *
 * @throws NotFoundError where there is none or it is another organization's, DeletedError where it is revoked.
 */
export async function ownKey(db: FeedDatabase, id: string, asking: KeyRecord): Promise<KeyRecord> {
  const found = await findKeyRecord(db, id);
  if (!found || !belongsTo(asking, found.organizationId)) throw new NotFoundError(`There is no ${id} here.`);
  if (found.revokedAt !== undefined) throw new DeletedError(id);
  return found;
}
