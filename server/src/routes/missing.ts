import { DeletedError, NotFoundError } from '../errors.ts';
import { wasDeleted } from '../store/deletion.ts';
import type { FeedDatabase } from '../store/schema.ts';

/** Throws a DeletedError where there was an object of this id, and otherwise a NotFoundError. */
export async function missing(db: FeedDatabase, id: string): Promise<never> {
  throw (await wasDeleted(db, id)) ? new DeletedError(id) : new NotFoundError(`There is no ${id} here.`);
}
