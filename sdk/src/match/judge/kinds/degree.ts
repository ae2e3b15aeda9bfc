import type { Degree, Profile } from '../../profile/profile.ts';
import type { Reading } from '../reading.ts';
import { type Match, mentionsOf, partOf, reasonOf, sentenceOf } from '../text/mention.ts';
import type { Reason } from '../verdict.ts';
import { hasSubstitute } from './substitute.ts';

const order: readonly Degree[] = [
  'none',
  'secondary',
  'vocational',
  'associate',
  'bachelor',
  'master',
  'doctorate',
];

/** Words for degrees in the terms of China's ministry of education and of schema.org's credential categories. */
const words: readonly (readonly [Degree, string])[] = [
  ['doctorate', '博士|\\bph\\.?d\\b|\\bdoctora\\w+'],
  [
    'master',
    "硕士|研究生|\\bmaster'?s?\\b(?! ?data)|\\bm\\.?sc\\b|\\bmeng\\b|\\bmba\\b|\\bms\\b(?= in\\b| preferred| degree|[,./)])",
  ],
  [
    'bachelor',
    "本科|学士|\\bbachelor'?s?\\b|\\bb\\.?sc\\b|\\bb\\.?eng\\b|\\bbs(?:me|ee|cs)\\b|\\bbs\\b(?= in\\b| or\\b| degree|[,/)])|\\bba\\b(?= in\\b| degree)|\\b(?:university|college|any|tertiary|relevant \\w+|\\w+ design|engineering|science|business) degree\\b|(?<!\\b(?:master'?s?|doctoral|associate'?s?|advanced|technical) )\\bdegree(?= in\\b| required| or (?:similar|equivalent))",
  ],
  [
    'associate',
    "大专|专科(?!学校|门诊|医院|护)|高职|\\btechnical degree\\b|\\bassociate'?s? degree\\b|(?<!school |secondary )\\bdiploma\\b(?= or degree| in\\b)",
  ],
  [
    'vocational',
    '中专|中技|技校|职高|职业高中|\\bvocational (?:school|diploma|training)\\b|\\btrade school\\b',
  ],
  ['secondary', '高中|\\bhigh[- ]school (?:diploma|degree|or)|\\bged\\b|\\bmatric\\b|\\bsecondary school\\b'],
  ['none', '初中|小学'],
];
const levels = new RegExp(words.map(([, pattern]) => `(${pattern})`).join('|'), 'gi');
const unlimited =
  /学历[^，。；;\n]{0,6}不限|不限(?:学历|专业、学历)|无学历要求|不看学历|(?:\bno |\bwithout (?:a )?)(?:\w+ )?degree|\bdegree (?:is(?:n't| not)|not) (?:required|necessary|needed)|\bany (?:degree|education)\b|\ball degree subjects\b/gi;
/** Sentences about those who work there already. */
const others = /员工|人员占|占比|\d%|\b(?:team|colleagues) of\b/;

interface Demand {
  level: number;
  mention: Match;
  open: boolean;
}

/** Holds the degree against the least that is asked: of alternatives the lower, of several demands the higher. */
export function judgeDegree(reading: Reading, { degree }: Profile): Reason[] {
  if (degree === undefined) return [];
  const own = order.indexOf(degree);
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
  return highest.open ? [] : [reasonOf(highest.mention, 'degree', 'misses')];
}

/** The field counts alone where it names a level. */
function readField({ posting }: Reading, own: number): Reason | undefined {
  const level = order.indexOf(posting.education?.level as Degree);
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

/** One demand a part of a sentence: the lowest level that it names. */
function* readDemands(passages: Reading['education']): Generator<Demand> {
  let last: Demand | undefined;
  for (const mention of mentionsOf(passages, levels)) {
    const level = order.indexOf(
      words[mention.groups.findIndex((group, at) => at > 0 && group) - 1]?.[0] ?? 'none',
    );
    const part = partOf(mention);
    if (replacesExperience(mention)) continue;
    if (others.test(part) || mention.part.section === 'duties') continue;
    const open =
      mention.part.stance === 'preferred' ||
      mention.part.stance === 'denied' ||
      (hasSubstitute(sentenceOf(mention)) && mention.passage.field !== 'education');
    const demand = { level, mention, open };
    if (last && isAlternative(last.mention, mention)) {
      if (level < last.level) Object.assign(last, demand);
      continue;
    }
    if (last) yield last;
    last = demand;
  }
  if (last) yield last;
}

/** `2+ years of experience or an MS` asks for no degree. */
function replacesExperience({ passage, start }: Match): boolean {
  return /\bexperience[^.;]{0,6}\bor (?:an? )?$/i.test(passage.text.slice(Math.max(0, start - 30), start));
}

/** One part names alternatives; so do two that 或 joins: 博士，或硕士且有三年以上经验. */
function isAlternative(first: Match, second: Match): boolean {
  if (first.passage !== second.passage || first.part.sentence !== second.part.sentence) return false;
  return (
    first.part === second.part ||
    /(?:或者?|\bor(?: an?)?)\s*$/.test(first.passage.text.slice(first.end, second.start))
  );
}
