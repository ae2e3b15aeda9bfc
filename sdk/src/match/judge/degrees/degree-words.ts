import type { Degree } from '../../profile/profile.ts';
import { type Match, type Mention, mentionsOf } from '../text/mention.ts';
import type { Passage } from '../text/passage.ts';

/** Degrees from the lowest to the highest. */
export const degreeOrder: readonly Degree[] = [
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
  ['doctorate', '博士(?!后(?:科研)?(?:工作|流动)站)|\\bph\\.?d\\b|\\bdoctora\\w+'],
  [
    'master',
    "硕士|研究生(?!院)|\\bmaster(?:'?s)?\\b|\\bm\\.?sc\\b|\\bmeng\\b|\\bmba\\b|\\bms\\b(?= in\\b| preferred| degree|[,./)])",
  ],
  [
    'bachelor',
    "本科|学士|\\bbachelor(?:'?s)?\\b|\\bb\\.?sc\\b|\\bb\\.?eng\\b|\\bbs(?:me|ee|cs)\\b|\\bbs\\b(?= in\\b| or\\b| degree|[,/)])|\\bba\\b(?= in\\b| degree)|\\b(?:university|college|any|tertiary|relevant \\w+|\\w+ design|engineering|science|business) degree\\b|(?<!\\b(?:master'?s?|doctoral|associate'?s?|advanced|technical) )\\bdegree(?= in\\b| required| or (?:similar|equivalent))",
  ],
  [
    'associate',
    "大专|专科(?!学校|门诊|医院|护|起点)|高职|\\btechnical degree\\b|\\bassociate'?s? degree\\b|(?<!school |secondary )\\bdiploma\\b(?= or degree| in\\b)",
  ],
  [
    'vocational',
    '中专|中技|技校|职高|职业高中|\\bvocational (?:school|diploma|training)\\b|\\btrade school\\b',
  ],
  [
    'secondary',
    '高中(?!起点)|\\bhigh[- ]school (?:diploma|degree|or)|\\bged\\b|\\bmatric\\b|\\bsecondary school\\b',
  ],
  ['none', '初中|小学'],
];
const levels = new RegExp(words.map(([, pattern]) => `(${pattern})`).join('|'), 'gi');

/** Finds words for degrees, each with its place in `degreeOrder`. */
export function* findDegrees(passages: readonly Passage[]): Generator<{ level: number; mention: Match }> {
  for (const mention of mentionsOf(passages, levels)) {
    if (!isDegree(mention) || isSchool(mention)) continue;
    const found = words[mention.groups.findIndex((group, at) => at > 0 && group) - 1]?.[0];
    yield { level: degreeOrder.indexOf(found ?? 'none'), mention };
  }
}

/** Whom a title of mastery belongs to: `Scrum Master`. */
const craft =
  /\b(?:scrum|post|station|harbou?r|ship'?s?|toast|quiz|web|head|dungeon|grand|dock|yard|task|game)[- ]?$/i;
const fields =
  'science|arts?|business|engineering|laws?|public|education|technology|philosophy|commerce|finance|fine|design|health|nursing|social|information|comput\\w+|architecture|applied|data|economics|management|marketing|accounting|medicine|pharmacy|research|studies|music|urban|international';
/** Behind a bare `master` or `bachelor` these make it a degree. */
const certainly = new RegExp(
  `^(?:[- ]?(?:degrees?|level|thesis|students?|graduates?|of (?:\\w+ )?(?:${fields})\\b)| or (?:higher|above|equivalent))`,
  'i',
);
/** These do where something like a degree, or an article, stands before. */
const perhaps =
  /^(?: in\b| or\b| and\b| required| preferred| programs?\b| programmes?\b|\s*[,/()+.;:]|\s*$)/i;
const beforeDegree =
  /(?:^\s*(?:[-*•:,]\s*)?|[:(/]\s*|(?<!\bbecom(?:e|ing) )\b(?:an?|minimum|completed|finished|university|required|preferred|hold(?:ing)?|relevant) |\b(?:bachelor|b\.?sc|bs|ba|phd|doctorate|degree|diploma|mba|msc)\b[^;.\n]{0,25})$/i;

/**
 * Tells whether a word that a pattern takes for a degree is one: `master` is a verb (`to master new tools`), a title
 * (`Scrum Master`) and an adjective (`Master Electrician`) as well, `bachelor` a person (`bachelor apartment`).
 */
export function isDegree({ passage: { text }, start, end, part }: Mention): boolean {
  const word = text.slice(start, end);
  if (!/^(?:master|bachelor)/i.test(word)) return true;
  const before = text.slice(Math.max(part.start, start - 40), start);
  const after = text.slice(end, end + 40);
  if (craft.test(before)) return false;
  return word.includes("'") || certainly.test(after) || (perhaps.test(after) && beforeDegree.test(before));
}

/** Schools of a degree are no degree, 与本科院校对接, unless somebody has been there: 本科院校毕业. */
function isSchool({ passage: { text }, start, end }: Mention): boolean {
  const after = text.slice(end, end + 14);
  return (
    /^(?:类|层次|高专)?(?:院校|学校|高校)/.test(after) &&
    !/^[^，,。；;\n]*(?:毕业|以上|学历|在读|应届|优先)/.test(after) &&
    !/毕业[^，,。；;\n]{0,8}$/.test(text.slice(Math.max(0, start - 12), start))
  );
}
