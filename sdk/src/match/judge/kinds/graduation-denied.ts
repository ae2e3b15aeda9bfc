import type { Match } from '../text/mention.ts';
import { around } from './around.ts';

/** 不含2027届, 不考虑应届生, 除2027届外. */
const chineseBefore =
  /(?:不(?:含|包括|包含|考虑|招收?|接受|收|要|面向|限于?|仅限于?)|非|除了?|排除|谢绝|拒绝)[^，,。；;\n\d]{0,4}$/;
/** 2027届勿投, 应届生除外, 2027届以外. */
const chineseAfter =
  /^(?:(?!\d{2}届)[^，,。；;\n（(]){0,8}(?:[以之]外|除外|勿[投扰来选]|谢绝|免投|免谈|不招|不(?:予?考虑|接受|可投|能投|要)(?=[\s，,。；;！!）)]|$))/;
/** `Not for recent graduates`, `we cannot consider new grads`. */
const english = /\b(?:not?|never|cannot|without)\b[^.;,:(\n]{0,25}$|n't\b[^.;,:(\n]{0,25}$/i;
/** 非2026届勿投 takes back all others. */
const otherwise = /非\s*$/;
/** `We graduated from Y Combinator in 2015`, `our graduate scheme of 2015`. */
const own =
  /\b(?:we|our(?: \w+)?|(?:co-?)?founders?|the (?:company|team|firm))(?: (?:have|has|had|both|all|who))?\s*$/i;

/** Tells whether a mention of graduates takes them back, or speaks of none who could apply. */
export function isDenied(mention: Match): boolean {
  const { before, after } = sidesOf(mention);
  if (isOnly(mention)) return false;
  return [chineseBefore, english, own].some((pattern) => pattern.test(before)) || chineseAfter.test(after);
}

/** 非2026届勿投: nobody else shall apply. */
export function isOnly(mention: Match): boolean {
  const { before, after } = sidesOf(mention);
  return otherwise.test(before) && chineseAfter.test(after);
}

/** 应届生亦可, 应届或一年以上经验, 三年以上经验，或应届硕士, new graduates welcome: others may apply as well. */
export function isInvitation(mention: Match): boolean {
  return /(?:亦可|均可|也可|可投|可放宽|欢迎|(?<!不)接受)|应届[^，。；;]{0,8}(?:或|、)[^，。；;]{0,12}(?:经验|往届|实习)|(?:经验|年以[上内])[，,]?或者?[^，。；;]{0,10}应届|实习生?、应届|\bwelcome|\bor\b[^.;]{0,30}experience/i.test(
    around(mention),
  );
}

function sidesOf({ passage, start, end, part }: Match): { before: string; after: string } {
  return {
    before: passage.text.slice(Math.max(part.sentence.start, start - 40), start),
    after: passage.text.slice(end, Math.min(part.sentence.end, end + 24)),
  };
}
