import type { Feed } from '@recruitment-feed/sdk';
import type { Organization } from '@recruitment-feed/sdk/contract';

/** The college that the demo page speaks for: the one with the most cooperations, else the newest. */
export async function demoCollege(feed: Feed): Promise<Organization | undefined> {
  const cooperations = await feed.cooperations.list({ limit: 100 });
  const tally = new Map<string, number>();
  for (const { college } of cooperations.data) tally.set(college.id, (tally.get(college.id) ?? 0) + 1);
  const [busiest] = [...tally].sort((a, b) => b[1] - a[1]);
  if (busiest !== undefined) return feed.organizations.get(busiest[0]);
  const colleges = await feed.organizations.list({ kind: 'college', limit: 1 });
  return colleges.data[0];
}
