import { feedDatabase } from '../feed-index/connection.ts';
import { type Partner, partnersOf } from '../feed-index/look-up.ts';
import { type OpenFeed, openFeeds } from '../feed-index/open-feeds.ts';
import type { StudentProfile } from '../profile/student-profile.ts';
import { settings } from '../settings/settings.ts';

/** Returns the cooperations of the student's college that have not ended, each with its enterprise; the newest first. */
export async function collegeCooperations(profile: StudentProfile): Promise<Partner[]> {
  const { feeds } = await settings.getValue();
  return listCooperations(await openFeeds(await feedDatabase(), feeds), profile);
}

/** Lists the cooperations of some feeds, each once. */
export async function listCooperations(
  feeds: readonly OpenFeed[],
  { college }: StudentProfile,
): Promise<Partner[]> {
  if (college === undefined) return [];
  const partners = (await Promise.all(feeds.map((feed) => partnersOf(feed, college)))).flat();
  const unique = new Map(partners.toReversed().map((partner) => [partner.cooperation.id, partner]));
  return [...unique.values()].sort((a, b) => startOf(b).localeCompare(startOf(a)));
}

function startOf({ cooperation }: Partner): string {
  return cooperation.history[0]?.at ?? '';
}
