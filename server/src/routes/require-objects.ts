import { publicIds } from '../store/public-ids.ts';
import type { FeedDatabase } from '../store/schema.ts';
import { ValidationFailedError } from '../write-errors.ts';

/**
 * Makes sure that everybody can read the objects that `about` names.
 *
 * @throws ValidationFailedError that points at each one that is not there.
 */
export async function requireObjects(db: FeedDatabase, about: readonly string[]): Promise<void> {
  const there = await publicIds(db, about);
  const faults = about.flatMap((id, position) =>
    there.has(id) ? [] : [{ pointer: `/about/${position}`, detail: `There is no ${id} here.` }],
  );
  if (faults.length > 0) throw new ValidationFailedError(faults);
}
