import { feedDatabase } from '../feed-index/connection.ts';
import { readProfile } from '../profile/profile.ts';
import { settings } from '../settings/settings.ts';
import type { PageFind } from '../verdict/found-posting.ts';
import { judgePostings } from '../verdict/judge.ts';
import type { Verdict } from '../verdict/verdict.ts';

/** Judges the postings of a page by the student's feed and profile. */
export async function judgeForStudent(find: PageFind): Promise<(Verdict | undefined)[]> {
  const [database, { feed }, profile] = await Promise.all([
    feedDatabase(),
    settings.getValue(),
    readProfile(),
  ]);
  return judgePostings({ database, feed, profile, today: new Date() }, find);
}
