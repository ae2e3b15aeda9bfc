import type { Profile } from '@recruitment-feed/sdk/match';
import type { JobRecord } from '../feed-index/records.ts';
import { matchProfile } from '../verdict/match-profile.ts';
import type { Match } from '../verdict/verdict.ts';

/** Holds a job of the feed against a profile, as a page with the same words would be. */
export function matchJob(profile: Profile, job: JobRecord, today: Date): Match | undefined {
  const { title, employer } = job;
  return matchProfile(profile, { title, employer: { name: employer.name }, details: job }, today);
}
