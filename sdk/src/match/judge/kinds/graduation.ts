import type { Profile } from '../../profile/profile.ts';
import type { Reading } from '../reading.ts';
import { isDemand, type Match, mentionsOf, reasonOf } from '../text/mention.ts';
import type { Reason } from '../verdict.ts';
import { type Bounds, boundsOf } from './graduation-bounds.ts';
import { isDenied, isInvitation, isOnly } from './graduation-denied.ts';
import { graduationYears, type Years, yearsNamed } from './graduation-years.ts';

interface Demand extends Bounds {
  mention: Match;
}

/** Holds the year of graduation against the years that a posting names. */
export function judgeGraduation(reading: Reading, { graduationYear: own }: Profile): Reason[] {
  if (own === undefined) return [];
  const given = readField(reading, own);
  if (given) return [given];
  const demands = readYears(reading);
  const met = demands.find(({ sure }) => lies(own, sure));
  if (met) return [reasonOf(met.mention, 'graduation', 'meets')];
  if (demands.some(({ open }) => lies(own, open))) return [];
  const missed = demands.find(({ mention }) => isDemand(mention) && !isInvitation(mention));
  return missed ? [reasonOf(missed.mention, 'graduation', 'misses')] : [];
}

/** The field counts alone where it names years. */
function readField({ posting }: Reading, own: number): Reason | undefined {
  const years = posting.graduationYears ?? [];
  const at = years.indexOf(own);
  const year = years[Math.max(at, 0)];
  if (year === undefined) return undefined;
  const quote = String(year);
  return {
    ...{ kind: 'graduation', polarity: at < 0 ? 'misses' : 'meets', required: true },
    ...{ field: 'graduationYears', index: Math.max(at, 0), quote, start: 0, end: quote.length },
  };
}

/** What a posting says of years of graduation, each mention by its own words. */
function readYears({ title, description, day }: Reading): Demand[] {
  const mentions = [...mentionsOf([title, description], graduationYears)];
  const denied = new Set(mentions.filter(isDenied));
  const settled = new Set([...denied].map(({ part }) => part));
  return mentions.flatMap((mention) => {
    const years = yearsNamed(mention, day);
    if (!years || denied.has(mention)) return [];
    const bounds = boundsOf(mention, years);
    if (mention.part.stance !== 'denied') return [{ mention, ...bounds }];
    // Another mention of the part, or what is not of these years, is what it denies: 2026届（2027届勿投）, 非2026届勿投.
    const asks = settled.has(mention.part) || isOnly(mention);
    return asks
      ? [{ mention: { ...mention, part: { ...mention.part, stance: 'required' } }, ...bounds }]
      : [];
  });
}

function lies(year: number, { first, last }: Years): boolean {
  return year >= first && year <= last;
}
