import type { Profile } from '../../profile/profile.ts';
import type { Reading } from '../reading.ts';
import { mentionAt, reasonOf } from '../text/mention.ts';
import type { Reason } from '../verdict.ts';
import { employmentTitles } from './employment-titles.ts';

/** Holds kinds of employment against the posting's own, or those that its title names. */
export function judgeEmployment({ posting, title }: Reading, { employmentTypes: own }: Profile): Reason[] {
  if (own.length === 0) return [];
  const given = posting.employmentTypes ?? [];
  if (given.length > 0) {
    const index = Math.max(
      0,
      given.findIndex((type) => own.includes(type)),
    );
    const quote = given[index] ?? '';
    const polarity = own.includes(quote) ? 'meets' : 'misses';
    const at = { index, quote, start: 0, end: quote.length };
    return [{ kind: 'employment', polarity, required: true, field: 'employmentTypes', ...at }];
  }
  for (const [pattern, type] of employmentTitles) {
    const match = pattern.exec(title.text);
    const mention = match && mentionAt(title, match.index, match.index + match[0].length);
    if (mention) return [reasonOf(mention, 'employment', own.includes(type) ? 'meets' : 'misses')];
  }
  return [];
}
