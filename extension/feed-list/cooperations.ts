import type { Partner } from '../feed-index/look-up.ts';
import type { StudentProfile } from '../profile/student-profile.ts';
import { listCooperations } from './list-cooperations.ts';
import { openChosenFeeds } from './open-chosen-feeds.ts';

/** Returns the cooperations of the student's college that have not ended, each with its enterprise; the newest first. */
export async function collegeCooperations(profile: StudentProfile): Promise<Partner[]> {
  return listCooperations(await openChosenFeeds(), profile);
}
