import type { Profile } from '../../profile/profile.ts';
import type { Reading } from '../reading.ts';
import { isDemand, type Match, mentionsOf, partOf, reasonOf, sentenceOf } from '../text/mention.ts';
import type { Reason } from '../verdict.ts';
import { readCount } from './count.ts';

const count =
  '(\\d{1,2}(?:\\.\\d)?|[一二两三四五六七八九十]{1,2}|one|two|three|four|five|six|seven|eight|ten)';
const spans = new RegExp(
  [
    `${count} ?(?:[-~—–至到]+ ?${count} ?)?年(?:及?以上|或以上|左右|以内)?(?:的)?[^，,。；;\\n]{0,36}?(?:经验|经历)`,
    `(?:经验|工作)[^，,。；;\\n\\d]{0,4}${count} ?(?:[-~—–至到]+ ?${count} ?)?年`,
    `(no more than |up to )?\\b${count} ?(\\+|plus)? ?(?:(?:-|–|—|to) ?${count} ?\\+? ?)?(years?|yrs?|months?)\\b['’]?( or more| minimum|\\+)?(?= (?:of|with|in|building|working|'|\\w+ experience|[^.;\\n]{0,60}?\\bexperience)|[^.;\\n]{0,60}?\\bexperience| or more| minimum|[.)])`,
  ].join('|'),
  'gi',
);
const field = new RegExp(`${count} ?(?:[-~—–至到]+ ?${count} ?)?\\+? ?(?:年|years?)`, 'gi');
const none =
  /(?:无需|不需要?|不要求有?|无|不限|零|没有)(?:相关|工作|任何|有)*经验(?!者优先)(?:要求|均可|亦可|也可|即可|可)?|经验[^，。；;\n]{0,4}(?:不限|不要求)|有无(?:工作)?经验[^，。；;\n]{0,3}可|不限经验|(?:\bno|\bwithout)(?: \w+){0,3} experience\b(?: (?:is )?(?:required|needed|necessary))?|\bexperience\b[^.;\n]{0,160}\b(?:not|n't|never) (?:required|needed|necessary|essential)|\bno experience\b/gi;
/** Spans of time that are no experience asked for. */
const others = /\b(?:last|past|within|old|ago|age|every|after|for over|anniversary|consecutive)\b|周岁|实习/i;

interface Demand {
  least: number;
  most?: number;
  mention: Match;
}

/** Holds months of experience against all that is asked; a range asks for its beginning. */
export function judgeExperience(reading: Reading, { monthsOfExperience: own }: Profile): Reason[] {
  if (own === undefined) return [];
  const fromField = readField(reading, own);
  if (fromField) return [fromField];
  const texts = [reading.description, reading.title];
  const [free] = mentionsOf([...reading.experience, ...texts], none);
  const demands = [...readSpans(reading.experience, field), ...readSpans(texts, spans)].filter(
    ({ mention }) => !(mention.part.section === 'duties'),
  );
  const binding = demands.filter(({ mention }) => isDemand(mention) && !opensToGraduates(mention));
  const missed = binding.find(({ least }) => own < least);
  if (missed)
    return free
      ? [reasonOf(free, 'experience', 'meets')]
      : [reasonOf(missed.mention, 'experience', 'misses')];
  if (free) return [reasonOf(free, 'experience', 'meets')];
  const met = [...binding, ...demands].find(
    ({ least, most }) => own >= least && (most === undefined || own <= most),
  );
  return met ? [reasonOf(met.mention, 'experience', 'meets')] : [];
}

function readField({ posting }: Reading, own: number): Reason | undefined {
  const { monthsMin } = posting.experience ?? {};
  if (monthsMin === undefined) return undefined;
  const quote = posting.experience?.text ?? String(monthsMin);
  const polarity = own >= monthsMin ? 'meets' : 'misses';
  const at = { start: 0, end: quote.length };
  return { kind: 'experience', polarity, required: monthsMin > 0, field: 'experience', quote, ...at };
}

function* readSpans(passages: Reading['experience'], pattern: RegExp): Generator<Demand> {
  for (const mention of mentionsOf(passages, pattern)) {
    const [words, ...groups] = mention.groups;
    const before = mention.passage.text.slice(
      Math.max(mention.part.sentence.start, mention.start - 16),
      mention.start,
    );
    if (others.test(before) || /\b(?:old|ago)\b|实习/i.test(words)) continue;
    const [first] = groups.flatMap((group) => readCount(group ?? '') ?? []);
    if (first === undefined) continue;
    const months = Math.round(first * (/months?/i.test(words) ? 1 : 12));
    const upper = /no more than|up to|以内/i.test(words);
    yield { least: upper ? 0 : months, ...(upper && { most: months }), mention };
  }
}

/** 应届或一年以上经验, 优秀应届生可放宽: who has just graduated need not have it. */
function opensToGraduates(mention: Match): boolean {
  return (
    /应届(?!生?除外)|\bor an? (?:MS|master|PhD|degree|technical degree|bachelor)/i.test(
      `${sentenceOf(mention)}${partOf(mention)}`,
    ) && !/\bor an? MS\b/.test(sentenceOf(mention))
  );
}
