import type { Profile, SpokenLanguage } from '../../profile/profile.ts';
import { vocabulary } from '../../vocabulary/vocabulary.ts';
import type { Reading } from '../reading.ts';
import { isDemand, reasonOf } from '../text/mention.ts';
import type { NamedTerm } from '../text/named-term.ts';
import type { Reason } from '../verdict.ts';
import { isDemanding, type Level, levelAsked, levels } from './language-levels.ts';
import { languageLists } from './language-lists.ts';

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
  for (const { items, alternatives } of languageLists(named.filter(isAsked))) {
    const fits = items.map((item) => ({ item, fit: fitOf(item, spoken, own) }));
    const settled = alternatives && fits.some(({ fit }) => fit !== false);
    const missed = fits.filter(({ item, fit }) => fit === false && isDemand(item));
    const certain = !settled && profile.languages.length > 0;
    const lacking = new Set(certain ? missed.slice(0, alternatives ? 1 : undefined) : []);
    for (const one of fits) {
      if (one.fit === true) keep(reasons, one.item, 'meets');
      else if (lacking.has(one)) keep(reasons, one.item, 'misses');
    }
  }
  return [...reasons.values()];
}

function keep(reasons: Map<string, Reason>, item: NamedTerm, polarity: Reason['polarity']): void {
  if (!reasons.has(item.term.id)) reasons.set(item.term.id, reasonOf(item, 'language', polarity));
}

/** Whether a language is asked for where it is named, rather than spoken of. */
function isAsked(mention: NamedTerm): boolean {
  const { passage, part } = mention;
  if (part.stance === 'denied' || !/description|education/.test(passage.field)) return false;
  if (part.section === 'about' || part.section === 'benefits' || part.section === 'duties') return false;
  return codeAsked(mention) !== undefined && isDemanding(mention);
}

/** Whether it is spoken well enough; undefined where that is unknown, or need not be known of the posting's own. */
function fitOf(
  item: NamedTerm,
  spoken: ReadonlyMap<string, Level | 'unknown'>,
  own: string,
): boolean | undefined {
  const code = codeAsked(item) ?? '';
  const asked = levels.indexOf(levelAsked(item));
  const level = spoken.get(code);
  if (level === 'unknown') return asked < levels.indexOf('fluent') ? true : undefined;
  if (level !== undefined && levels.indexOf(level) >= asked) return true;
  return code === own ? undefined : false;
}

/** The language that is named, or whose examination is named with how it is spoken: 英语六级，口语流利. */
function codeAsked({ term, passage, end, part }: NamedTerm): string | undefined {
  if (term.kind === 'language') return term.ids.iso639 ?? term.id;
  if (term.kind !== 'certificate') return undefined;
  const rest = passage.text.slice(end, Math.min(part.sentence.end, end + 16));
  return /口语|听说/.test(rest) ? proofs.find(([pattern]) => pattern.test(term.id))?.[1] : undefined;
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
