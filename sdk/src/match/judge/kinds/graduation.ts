import type { Profile } from '../../profile/profile.ts';
import type { Reading } from '../reading.ts';
import { isDemand, type Match, mentionsOf, partOf, reasonOf, sentenceOf } from '../text/mention.ts';
import type { Reason } from '../verdict.ts';
import { readCount } from './count.ts';

const year = '(?:20)?\\d\\d';
const patterns = new RegExp(
  [
    `(?<years>(?<!\\d)${year} ?届?(?: ?(?:[-—–~至到、,，/和及或与]) ?${year} ?届?){0,4}(?<=届)|(?<!\\d)${year}(?: ?[-—–~至到、,，/和及或与] ?${year}){0,4} ?届)`,
    '(?<english>\\bclass of (?:20\\d\\d)(?: ?(?:or|and|-|–|/|to) ?20\\d\\d)?|\\bgraduat(?:ed|ing|ion|es?)\\b[^.;\\n]{0,40}?\\b20\\d\\d(?:[^.;\\n\\d]{1,16}20\\d\\d)?|\\bnew[- ]grad(?:uate)?s? 20\\d\\d|\\b20\\d\\d (?:graduates?|grads?)\\b)',
    '(?<within>毕业(?:后|未满|不超过)?(?<cn>\\d|[一二两三四五])年(?:以?之?内)?|\\b(?:graduat\\w+|degree)[^.;\\n]{0,30}\\b(?:within|in) the (?:last|past) (?<en>\\d|one|two|three) years?|\\bwithin (?:the last )?(?<en2>\\d|one|two|three) years? of graduat\\w+)',
    '(?<fresh>(?<!非)应届(?:毕业)?生?|\\b(?:fresh|recent|new) grad(?:uate)?s?\\b)',
  ].join('|'),
  'gi',
);

interface Demand {
  mention: Match;
  first: number;
  last: number;
}

/**
 * Holds the year of graduation against the years that a posting names. 应届 is read from the day of the posting:
 * companies open the season for next year's graduates in summer (秋招), and this year's still count.
 */
export function judgeGraduation(reading: Reading, { graduationYear: own }: Profile): Reason[] {
  if (own === undefined) return [];
  const given = readField(reading, own);
  if (given) return [given];
  const demands = [...readYears(reading)];
  const met = demands.find(({ first, last }) => own >= first && own <= last);
  if (met) return [reasonOf(met.mention, 'graduation', 'meets')];
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

function* readYears(reading: Reading): Generator<Demand> {
  for (const mention of mentionsOf([reading.title, reading.description], patterns)) {
    if (mention.part.stance === 'denied' || /除外|不招|不接受|勿投/.test(partOf(mention))) continue;
    const bounds = boundsOf(mention.groups.groups ?? {}, reading.day);
    if (bounds) yield { mention, ...bounds };
  }
}

function boundsOf(
  { years, english, fresh, cn, en, en2 }: Record<string, string | undefined>,
  day: Date | undefined,
): { first: number; last: number } | undefined {
  const named = (years ?? english)
    ?.match(years ? /(?:20)?\d\d/g : /20\d\d/g)
    ?.map((text) => Number(text) % 100);
  if (named) return { first: 2000 + Math.min(...named), last: 2000 + Math.max(...named) };
  if (!day) return undefined;
  const now = day.getUTCFullYear();
  if (fresh !== undefined) {
    const season = day.getUTCMonth() >= 6 ? now + 1 : now;
    return { first: season - 1, last: season };
  }
  const span = readCount(cn ?? en ?? en2 ?? '');
  return span === undefined ? undefined : { first: now - span, last: now };
}

/** 应届生亦可, 应届或一年以上经验, new graduates welcome: others may apply as well. */
function isInvitation(mention: Match): boolean {
  const sentence = sentenceOf(mention);
  return /(?:亦可|均可|也可|可投|可放宽|欢迎|接受)|应届[^，。；;]{0,8}(?:或|、)[^，。；;]{0,12}(?:经验|往届|实习)|实习生?、应届|\bwelcome|\bor\b[^.;]{0,30}experience/i.test(
    sentence,
  );
}
