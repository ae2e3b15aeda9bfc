import type { MediaDraft } from '@recruitment-feed/sdk/contract';
import { ownersOfMedia } from '../store/media.ts';
import { imageIdsOf } from '../store/post-media.ts';
import type { FeedDatabase } from '../store/schema.ts';
import { ValidationFailedError } from '../write-errors.ts';

/**
 * Makes sure that the pictures are there which media name, and that they are the organization's own.
 *
 * @throws ValidationFailedError that points at each fault.
 */
export async function requireMedia(
  db: FeedDatabase,
  organizationId: string,
  media: readonly MediaDraft[] = [],
): Promise<void> {
  const named = imageIdsOf(media);
  const owners = await ownersOfMedia(
    db,
    named.map(({ id }) => id),
  );
  const faults = named.flatMap(({ id, at }) => {
    const owner = owners.get(id);
    if (owner === organizationId) return [];
    const detail = owner === undefined ? `There is no ${id} here.` : `${id} is another organization's.`;
    return [{ pointer: `/media/${at}`, detail }];
  });
  if (faults.length > 0) throw new ValidationFailedError(faults);
}
