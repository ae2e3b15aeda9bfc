import { judge, type Profile } from '@recruitment-feed/sdk/match';
import type { FoundPosting } from './found-posting.ts';
import type { Match } from './verdict.ts';

/** Holds a posting against a profile; one that does not fit, or says too little, gives nothing. */
export function matchProfile(
  profile: Profile,
  { title, employer, details }: FoundPosting,
  today: Date,
): Match | undefined {
  if (details === undefined) return undefined;
  const { band, reasons } = judge(profile, { title, ...details, ...(employer && { employer }) }, { today });
  if (band === 'none') return undefined;
  return { band, reasons: reasons.map(({ kind, polarity, quote }) => ({ kind, polarity, quote })) };
}
