import type { StudentProfile } from '../profile/student-profile.ts';
import { listJobs } from './list-jobs.ts';
import { openChosenFeeds } from './open-chosen-feeds.ts';
import type { RankedJobs, RankOptions } from './ranked-job.ts';

/** Lists the jobs of the student's feeds as she asks, each of the shown ones with what speaks for it. */
export async function rankedJobs(profile: StudentProfile, options: RankOptions): Promise<RankedJobs> {
  return listJobs(await openChosenFeeds(), profile, options, new Date());
}
