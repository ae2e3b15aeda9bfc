import type { Profile, SpokenLanguage } from '../../profile/profile.ts';
import { vocabulary } from '../../vocabulary/vocabulary.ts';
import type { Reading } from '../reading.ts';
import { isDemand, reasonOf } from '../text/mention.ts';
import type { NamedTerm } from '../text/named-term.ts';
import type { Reason } from '../verdict.ts';

const levels = ['basic', 'working', 'fluent', 'native'] as const;
type Level = (typeof levels)[number];

/** Words for levels, with those of the [CEFR](https://www.coe.int/en/web/common-european-framework-reference-languages). */
const wordsForLevels: readonly (readonly [Level, RegExp])[] = [
  [
    'fluent',
    /流利|精通|工作语言|\bflu(?:ent|ently|ency)\b|\bC[12]\b|\bexcellent command\b|\bbusiness[- ]fluent\b|\bproficien(?:t|cy)\b|\bexcellent\b/i,
  ],
  ['native', /母语|\bnative\b|\bmother tongue\b/i],
  [
    'working',
    /良好|熟练|较好|较强|读写|沟通|交流|\b(?:good|working|conversational|business|strong|solid|B[12])\b/i,
  ],
];
const demanding =
  /流利|精通|熟练|良好|较好|较强|读写|口语|沟通|能力|水平|要求|母语|语言|即可|\b(?:fluen\w*|native|proficien\w*|must|required|speak\w*|command|written|spoken|verbal|level|languages?|skills|plus|useful|bonus|capability|[ABC][12])\b/i;

/** What examinations prove, by ISO 639-1. */
const proofs: readonly (readonly [RegExp, string])[] = [
  [/^(?:cet-[46]|ielts|toefl|toeic|tem-[48]|bec)/, 'en'],
  [/^jlpt/, 'ja'],
  [/^topik/, 'ko'],
  [/^(?:hsk|putonghua)/, 'zh'],
  [/^testdaf/, 'de'],
  [/^delf/, 'fr'],
  [/^dele/, 'es'],
];

/** Holds languages against those that a posting asks for; its own language is never missed. */
export function judgeLanguages(reading: Reading, named: readonly NamedTerm[], profile: Profile): Reason[] {
  const spoken = spokenBy(profile);
  const reasons = new Map<string, Reason>();
  const own = reading.chinese ? 'zh' : 'en';
  for (const mention of named) {
    const { term, passage, part } = mention;
    const code = codeAsked(mention);
    if (code === undefined || part.stance === 'denied' || !/description|education/.test(passage.field))
      continue;
    if (part.section === 'about' || part.section === 'benefits' || part.section === 'duties') continue;
    const around = around24(mention);
    if (!demanding.test(around) || reasons.has(term.id)) continue;
    const asked = levelAsked(nearest(mention)) ?? levelAsked(around) ?? 'basic';
    const level = spoken.get(code);
    if (level === undefined) {
      if (profile.languages.length > 0 && isDemand(mention) && code !== own) {
        reasons.set(term.id, reasonOf(mention, 'language', 'misses'));
      }
    } else if (level === 'unknown' || levels.indexOf(level) >= levels.indexOf(asked)) {
      if (level !== 'unknown' || levels.indexOf(asked) < 2) {
        reasons.set(term.id, reasonOf(mention, 'language', 'meets'));
      }
    } else if (isDemand(mention) && code !== own) {
      reasons.set(term.id, reasonOf(mention, 'language', 'misses'));
    }
  }
  return [...reasons.values()];
}

/** The language that is named, or whose examination is named with how it is spoken: 英语六级，口语流利. */
function codeAsked({ term, passage, end, part }: NamedTerm): string | undefined {
  if (term.kind === 'language') return term.ids.iso639 ?? term.id;
  if (term.kind !== 'certificate') return undefined;
  const rest = passage.text.slice(end, Math.min(part.sentence.end, end + 16));
  return /口语|听说/.test(rest) ? proofs.find(([pattern]) => pattern.test(term.id))?.[1] : undefined;
}

/** The words around a language within its sentence. */
function around24({ passage, start, end, part }: NamedTerm): string {
  const from = Math.max(part.sentence.start, start - 40);
  return passage.text.slice(from, Math.min(part.sentence.end, end + 40));
}

/** The words that speak of this language alone. */
function nearest(mention: NamedTerm): string {
  const { passage, start, end } = mention;
  const before =
    passage.text
      .slice(Math.max(0, start - 30), start)
      .split(/[,;，；、。\n]|\band\b/)
      .at(-1) ?? '';
  const [after = ''] =
    /^(?:(?!\band\b)[^,;，；、。\n])*(?:，(?:听说|口语|读写)[^，；。\n]*)?/.exec(
      passage.text.slice(end, end + 40),
    ) ?? [];
  return `${before} ${after}`;
}

function levelAsked(words: string): Level | undefined {
  return wordsForLevels.find(([, pattern]) => pattern.test(words))?.[0];
}

/** Levels by ISO 639-1, or by the term's id; an examination proves its language, though not how fluently it is spoken. */
function spokenBy({ languages, certificates }: Profile): Map<string, Level | 'unknown'> {
  const spoken = new Map<string, Level | 'unknown'>();
  for (const { name } of certificates) {
    for (const { id } of vocabulary().named(name)) {
      const code = proofs.find(([pattern]) => pattern.test(id))?.[1];
      if (code) spoken.set(code, 'unknown');
    }
  }
  for (const language of languages) spoken.set(codeOf(language), language.level ?? 'unknown');
  return spoken;
}

function codeOf({ name }: SpokenLanguage): string {
  if (/^[a-z]{2}$/i.test(name)) return name.toLowerCase();
  const term = vocabulary()
    .named(name)
    .find(({ kind }) => kind === 'language');
  return term?.ids.iso639 ?? term?.id ?? name;
}
