import { feedDatabase } from '../feed-index/connection.ts';
import { openFeeds } from '../feed-index/open-feeds.ts';
import { readProfile } from '../profile/profile.ts';
import { readSettings } from '../settings/settings.ts';
import type { PageFind } from '../verdict/found-posting.ts';
import { judgePostings } from '../verdict/judge.ts';
import type { Verdict } from '../verdict/verdict.ts';

/** Judges the postings of a page by the student's feed and profile. */
export async function judgeForStudent(find: PageFind): Promise<(Verdict | undefined)[]> {
  const [database, { feeds }, profile] = await Promise.all([feedDatabase(), readSettings(), readProfile()]);
  const open = await openFeeds(database, feeds);
  return judgePostings({ feeds: open, profile, today: new Date() }, find);
}
