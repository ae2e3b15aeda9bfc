import { judge, type Profile } from '@recruitment-feed/sdk/match';
import type { FoundPosting } from './found-posting.ts';
import type { Match, MatchReason } from './verdict.ts';

/** What speaks for a posting and against it; without a band where it does not fit, or says too little. */
export interface Holding {
  band?: Match['band'];
  reasons: MatchReason[];
}

/** Tells what of a profile a posting meets and misses, whether or not it fits as a whole. */
export function holdAgainst(
  profile: Profile,
  { title, employer, details }: FoundPosting,
  today: Date,
): Holding {
  if (details === undefined) return { reasons: [] };
  const verdict = judge(profile, { title, ...details, ...(employer && { employer }) }, { today });
  const reasons = verdict.reasons.map(({ kind, polarity, quote, field, index }) => {
    const pay = field === 'pay' ? details.pay[index ?? 0] : undefined;
    return { kind, polarity, quote, ...(pay && { pay }) };
  });
  return verdict.band === 'none' ? { reasons } : { band: verdict.band, reasons };
}
