import { type Match, mentionsOf } from '../text/mention.ts';
import type { Passage } from '../text/passage.ts';
import { readCount } from './count.ts';
import { isOfOthers } from './experience-others.ts';
import { isAnotherTime } from './experience-times.ts';

/** Months of experience that a posting asks for. */
export interface Demand {
  least: number;
  /** More than this is not asked for, though it may do. */
  most?: number;
  mention: Match;
}

const count =
  '(\\d{1,2}(?:\\.\\d)?|[一二两三四五六七八九十]{1,2}|one|two|three|four|five|six|seven|eight|ten)';
const below =
  '(?:no|not) (?:more|over|longer) than |up to |at most |not exceeding |(?<!\\b(?:no|not) )(?:fewer|less) than |under |below |max(?:imum|\\.)?(?: of)? ';
const spans = new RegExp(
  [
    `${count} ?(?:[-~—–至到]+ ?${count} ?)?年(?:[及或]?以[上下]|左右|[以之]内)?(?:的)?[^，,。；;\\n]{0,36}?(?:经验|经历)`,
    `(?:经验|工作)[^，,。；;\\n\\d]{0,4}${count} ?(?:[-~—–至到]+ ?${count} ?)?年(?:[及或]?以下|[以之]内)?`,
    `(?:${below})?\\b${count} ?(?:\\+|plus)? ?(?:(?:-|–|—|to) ?${count} ?\\+? ?)?(?:years?|yrs?|months?)\\b['’]?(?: or (?:more|less|fewer)| minimum| maximum|\\+)?(?= (?:of|with|in|building|working|'|\\w+ experience|[^.;\\n]{0,60}?\\bexperience)|[^.;\\n]{0,60}?\\bexperience| or more| minimum|[.)])`,
  ].join('|'),
  'gi',
);
const field = new RegExp(
  `(?:${below})?${count} ?(?:[-~—–至到]+ ?${count} ?)?\\+? ?(?:年(?:[及或]?以下|[以之]内)?|years?(?: or (?:less|fewer))?)`,
  'gi',
);

const ceiling = new RegExp(`^(?:${below})|(?:以下|[以之]内)$|\\b(?:or (?:less|fewer)|maximum)$`, 'i');
const chineseCeiling =
  /(?:不超过|不多于|不高于|(?<!不)(?:少于|低于|小于)|不[满足到]|未[满到]|至多|最多|以内)[^，,。；;\n]{0,2}$/;
/** 经验不足1年者勿投 asks for a year. */
const shutOut = /勿[投扰]|不(?:予?考虑|接受|要)|除外|谢绝|\bneed not apply|\bdo not apply/i;

/** What a text asks for. */
export function spansOf(passages: readonly Passage[]): Demand[] {
  return [...mentionsOf(passages, spans)].flatMap((mention) =>
    isAnotherTime(mention) || isOfOthers(mention) ? [] : demandOf(mention),
  );
}

/** What a field that is about experience alone asks for: 1-3年, `2+ years`, 1年以下. */
export function fieldSpansOf(passages: readonly Passage[]): Demand[] {
  return [...mentionsOf(passages, field)].flatMap(demandOf);
}

function demandOf(mention: Match): Demand[] {
  const [words, ...groups] = mention.groups;
  const [first] = groups.flatMap((group) => readCount(group ?? '') ?? []);
  if (first === undefined) return [];
  const months = Math.round(first * (/months?/i.test(words) ? 1 : 12));
  return [isCeiling(mention) ? { least: 0, most: months, mention } : { least: months, mention }];
}

/** 2年以下工作经验, 经验不超过2年, `fewer than 2 years`. */
function isCeiling({ passage, part, start, groups }: Match): boolean {
  const [words] = groups;
  const head = passage.text.slice(Math.max(part.start, start - 8), start);
  const number = words.search(/[\d一二两三四五六七八九十]/);
  const lead = /^[经工]/.test(words) ? words.slice(0, number) : '';
  const span = words.replace(/(?:以下|[以之]内)的?[^，,。；;\n]*$/, (rest) => rest.slice(0, 2));
  if (!ceiling.test(span) && !chineseCeiling.test(`${head}${lead}`)) return false;
  return !shutOut.test(passage.text.slice(start, Math.min(part.end, start + 80)));
}
