import { feedDatabase } from '../feed-index/connection.ts';
import { type Partner, partnersOf } from '../feed-index/look-up.ts';
import type { StudentProfile } from '../profile/student-profile.ts';
import { settings } from '../settings/settings.ts';

/** Returns the cooperations of the student's college that have not ended, each with its enterprise; the newest first. */
export async function collegeCooperations({ college }: StudentProfile): Promise<Partner[]> {
  if (college === undefined) return [];
  const [database, { feed }] = await Promise.all([feedDatabase(), settings.getValue()]);
  const state = await database.get('state', 'current');
  const partners = state?.feed === feed ? await partnersOf(database, state, college) : [];
  return partners.toSorted((a, b) => startOf(b).localeCompare(startOf(a)));
}

function startOf({ cooperation }: Partner): string {
  return cooperation.history[0]?.at ?? '';
}
