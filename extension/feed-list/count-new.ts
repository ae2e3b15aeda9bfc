import type { OpenFeed } from '../feed-index/open-feeds.ts';
import { canMatch, type StudentProfile } from '../profile/student-profile.ts';
import { openList } from './listed-feed.ts';
import { repeatedJobs } from './repeated-jobs.ts';

/**
 * Counts the open jobs that fit the student and came after she last looked. Of a feed that is fetched for the first time
 * those count that were posted after that.
 * @param since in milliseconds of the epoch.
 */
export async function countNew(
  feeds: readonly OpenFeed[],
  profile: StudentProfile,
  since: number,
): Promise<number> {
  if (!canMatch(profile)) return 0;
  const lists = await Promise.all(feeds.map(openList));
  const repeated = repeatedJobs(lists);
  const counts = lists.map(async (list, feed) => {
    const { arrived } = list.columns;
    const isNew = (row: number) => (arrived[row] as number) * 1000 > since && repeated[feed]?.[row] !== 1;
    return (await list.fitting(profile)).rows.filter(isNew).length;
  });
  return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
}
