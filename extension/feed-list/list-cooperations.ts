import { type Partner, partnersOf } from '../feed-index/look-up.ts';
import type { OpenFeed } from '../feed-index/open-feeds.ts';
import type { StudentProfile } from '../profile/student-profile.ts';

/** Lists the cooperations of a student's college in some feeds that have not ended, each once, the newest first. */
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
