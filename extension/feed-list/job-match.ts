import type { Profile } from '@recruitment-feed/sdk/match';
import type { JobRecord } from '../feed-index/records.ts';
import { type Holding, holdAgainst } from '../verdict/match-profile.ts';

/** Holds a job of the feed against a profile, as a page with the same words would be. */
export function matchJob(profile: Profile, job: JobRecord, today: Date): Holding {
  const { title, employer } = job;
  return holdAgainst(profile, { title, employer: { name: employer.name }, details: job }, today);
}
