import { newMatches } from '../feed-list/new-matches.ts';
import { feedLookedAt } from '../settings/feed-looked-at.ts';
import { showCount } from './show-count.ts';

/** Shows on the toolbar button how many jobs that fit have come since the student last looked at her feed. */
export async function showNewMatches(): Promise<void> {
  const since = await feedLookedAt.getValue();
  const count = since === null ? 0 : await newMatches(since);
  await showCount(count);
}

/** Notes that the student has her feed open: nothing in it is new to her. */
export async function noteFeedLookedAt(now: number): Promise<void> {
  await feedLookedAt.setValue(now);
  await showCount(0);
}
