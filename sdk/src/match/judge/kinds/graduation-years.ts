import type { Match } from '../text/mention.ts';
import { readCount } from './count.ts';

/** Years of graduation, both included. */
export interface Years {
  first: number;
  last: number;
}

const year = '(?:20)?\\d\\d';
/** 第27届 counts fairs, and a comma begins another mention of its own: 仅限2026届，2027届勿投. */
const begins = '(?<!第 ?|\\d)';
/** 2026届, 2025届、2026届, 26/27届, 2026年应届生. */
const cohort = [
  `${begins}${year} ?届(?: ?[-—–~至到、和及或与] ?${year} ?届?){0,4}(?<=届)`,
  `${begins}${year}(?: ?[-—–~至到、,，/和及或与] ?${year}){0,4} ?届`,
  `${begins}${year} ?年(?:全国|高校|硕士|本科|大专){0,2}应届(?:毕业)?生?`,
];
/** What is held every year, and whoever left long ago: 26届广交会, 2010届校友. */
const events =
  '(?!(?:(?!毕业|学生)[^，,。；;\\n]){0,12}(?:(?<![发拓开施扩进])展|大赛|竞赛|博览|峰会|论坛|大会|运动会|交易会|年会|校友))';
const english = [
  '\\bclass of (?:20\\d\\d)(?: ?(?:or|and|-|–|/|to) ?20\\d\\d)?',
  '\\bgraduat(?:ed|ing|ion|es?)\\b[^.;\\n]{0,40}?\\b20\\d\\d(?:[^.;\\n\\d]{1,16}20\\d\\d)?',
  '\\bnew[- ]grad(?:uate)?s? 20\\d\\d',
  '\\b20\\d\\d (?:graduates?|grads?)\\b',
];
const within = [
  '毕业(?:后|未满|不超过)?(?<cn>\\d|[一二两三四五])年(?:以?之?内)?',
  '\\b(?:graduat\\w+|degree)[^.;\\n]{0,30}\\b(?:within|in) the (?:last|past) (?<en>\\d|one|two|three) years?',
  '\\bwithin (?:the last )?(?<en2>\\d|one|two|three) years? of graduat\\w+',
];
const fresh = ['(?<!非)应届(?:毕业)?生?', '\\b(?:fresh|recent|new) grad(?:uate)?s?\\b'];

/** Words that name years of graduation, in a group for each way to name them. */
export const graduationYears = new RegExp(
  [
    `(?<years>(?:${cohort.join('|')})${events})`,
    `(?<english>${english.join('|')})`,
    `(?<within>${within.join('|')})`,
    `(?<fresh>${fresh.join('|')})`,
  ].join('|'),
  'gi',
);

/**
 * The years that a mention names. 应届 is read from the day of the posting: companies open the season for next year's
 * graduates in summer (秋招), and this year's still count.
 */
export function yearsNamed(mention: Match, day: Date | undefined): Years | undefined {
  const { years, english, fresh, cn, en, en2 } = mention.groups.groups ?? {};
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
