import { createRanking } from '@recruitment-feed/sdk/match';
import { feedDatabase } from '../feed-index/connection.ts';
import { wholeGeneration } from '../feed-index/database.ts';
import { readProfile } from '../profile/profile.ts';
import { canMatch } from '../profile/student-profile.ts';
import { settings } from '../settings/settings.ts';

/**
 * Counts the open jobs that fit the student and came after she last looked.
 * @param since in milliseconds of the epoch.
 */
export async function newMatches(since: number): Promise<number> {
  const [database, { feed }, profile] = await Promise.all([
    feedDatabase(),
    settings.getValue(),
    readProfile(),
  ]);
  const state = await database.get('state', 'current');
  if (state?.feed !== feed || !canMatch(profile)) return 0;
  const all = await database.getAll('jobs', wholeGeneration(state.generation));
  const fresh = all.filter(({ postedAt }) => Date.parse(postedAt) > since);
  const ranking = createRanking(fresh.map((job) => ({ ...job, organization: job.employer })));
  return ranking.top(profile, { limit: fresh.length }).length;
}
