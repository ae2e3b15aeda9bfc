import type { Degree, Profile } from '../../profile/profile.ts';
import { degreeOrder, findDegrees } from '../degrees/degree-words.ts';
import { admissionOf, isRelaxed } from '../degrees/relaxed.ts';
import type { Reading } from '../reading.ts';
import { isGiven } from '../text/given.ts';
import { type Match, mentionsOf, partOf, reasonOf, sentenceOf } from '../text/mention.ts';
import type { Reason } from '../verdict.ts';
import { hasSubstitute } from './substitute.ts';

const unlimited =
  /学历[^，。；;\n]{0,6}不限|不限(?:学历|专业、学历)|无学历要求|不看学历|(?:\bno |\bwithout (?:a )?)(?:\w+ )?degree|\bdegree (?:is(?:n't| not)|not) (?:required|necessary|needed)|\bany (?:degree|education)\b|\ball degree subjects\b/gi;
/** Sentences about those who work there already. */
const others = /员工|人员占|占比|\d%|\b(?:team|colleagues) of\b/;

interface Demand {
  level: number;
  mention: Match;
  open: boolean;
  /** The level from which on somebody may be taken all the same: 条件优秀者可放宽到大专. */
  relaxedTo?: number;
}

/** Holds the degree against the least that is asked: of alternatives the lower, of several demands the higher. */
export function judgeDegree(reading: Reading, { degree }: Profile): Reason[] {
  if (degree === undefined) return [];
  const own = degreeOrder.indexOf(degree);
  const stated = readField(reading, own);
  if (stated) return [stated];
  const passages = [...reading.education, reading.description, reading.title];
  const demands = [...readDemands(passages)];
  const [free] = mentionsOf(passages, unlimited);
  const strict = demands.filter(({ open }) => !open);
  if (
    free &&
    strict.every(({ mention }) => !mention.groups.input.includes('及以上') || mention.start === free.start)
  ) {
    return [reasonOf(free, 'degree', 'meets')];
  }
  const [highest] = (strict.length > 0 ? strict : demands).sort((a, b) => b.level - a.level);
  if (!highest) return free ? [reasonOf(free, 'degree', 'meets')] : [];
  const met = strict.length > 0 ? undefined : demands.find(({ level }) => own >= level);
  if (met) return [reasonOf(met.mention, 'degree', 'meets')];
  if (own >= highest.level) return [reasonOf(highest.mention, 'degree', 'meets')];
  const relaxed = highest.relaxedTo !== undefined && own >= highest.relaxedTo;
  return highest.open || relaxed ? [] : [reasonOf(highest.mention, 'degree', 'misses')];
}

/** The field counts alone where it names a level. */
function readField({ posting }: Reading, own: number): Reason | undefined {
  const level = degreeOrder.indexOf(posting.education?.level as Degree);
  if (level < 0) return undefined;
  const quote = posting.education?.level ?? '';
  const polarity = own >= level ? 'meets' : 'misses';
  return {
    kind: 'degree',
    polarity,
    required: level > 0,
    field: 'education',
    quote,
    start: 0,
    end: quote.length,
  };
}

/** One demand a part of a sentence: the lowest level that it names, or that stands behind it as enough. */
function* readDemands(passages: Reading['education']): Generator<Demand> {
  let last: Demand | undefined;
  const ofOthers = remembered(
    ({ part }) => part,
    (mention) => others.test(partOf(mention)),
  );
  const isSubstituted = remembered(
    ({ part }) => part.sentence,
    (mention) => hasSubstitute(sentenceOf(mention)),
  );
  for (const { level, mention } of findDegrees(passages)) {
    if (replacesExperience(mention) || isGiven(mention)) continue;
    if (mention.part.section === 'duties' || ofOthers(mention)) continue;
    const open =
      mention.part.stance === 'preferred' ||
      mention.part.stance === 'denied' ||
      (isSubstituted(mention) && mention.passage.field !== 'education');
    const joined = last && isJoined(last.mention, mention);
    const admission = last && !joined && level < last.level ? admissionOf(last.mention, mention) : undefined;
    if (last && admission) {
      if (admission === 'free') Object.assign(last, { level, mention });
      else last.relaxedTo = level;
      continue;
    }
    const demand = { level, mention, open, ...(isRelaxed(mention) && { relaxedTo: 0 }) };
    if (last && (joined || last.mention.part === mention.part)) {
      if (level < last.level) Object.assign(last, demand);
      continue;
    }
    if (last) yield last;
    last = demand;
  }
  if (last) yield last;
}

/** What holds for a part or a sentence holds for everything in it. */
function remembered(of: (mention: Match) => object, test: (mention: Match) => boolean) {
  let last: { key: object; value: boolean } | undefined;
  return (mention: Match): boolean => {
    const key = of(mention);
    if (last?.key !== key) last = { key, value: test(mention) };
    return last.value;
  };
}

/** `2+ years of experience or an MS` asks for no degree. */
function replacesExperience({ passage, start }: Match): boolean {
  return /\bexperience[^.;]{0,6}\bor (?:an? )?$/i.test(passage.text.slice(Math.max(0, start - 30), start));
}

/** Two that 或 joins are alternatives, whatever stands between: 博士，或硕士且有三年以上经验. */
function isJoined(first: Match, second: Match): boolean {
  return (
    first.passage === second.passage &&
    first.part.sentence === second.part.sentence &&
    /(?:或者?|\bor(?: an?)?)\s*$/.test(
      first.passage.text.slice(Math.max(first.end, second.start - 12), second.start),
    )
  );
}
