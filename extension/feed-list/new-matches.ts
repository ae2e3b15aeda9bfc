import { readProfile } from '../profile/profile.ts';
import { countNew } from './count-new.ts';
import { openChosenFeeds } from './open-chosen-feeds.ts';

/**
 * Counts the open jobs of the student's feeds that fit her and came after she last looked.
 * @param since in milliseconds of the epoch.
 */
export async function newMatches(since: number): Promise<number> {
  return countNew(await openChosenFeeds(), await readProfile(), since);
}
