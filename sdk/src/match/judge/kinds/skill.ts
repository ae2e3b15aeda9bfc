import { foldText } from '../../vocabulary/fold-text.ts';
import { beginsWord, endOfWord } from '../../vocabulary/name-index.ts';
import type { Term, TermFamily } from '../../vocabulary/term.ts';
import { vocabulary } from '../../vocabulary/vocabulary.ts';
import type { Reading } from '../reading.ts';
import { listsOf } from '../text/lists.ts';
import { asks, type Mention, mentionAt, reasonOf } from '../text/mention.ts';
import { type NamedTerm, wordsOf } from '../text/named-term.ts';
import type { Passage } from '../text/passage.ts';
import type { Reason } from '../verdict.ts';

/** The skills of a profile under all their names. */
interface OwnSkills {
  /** Ids of the terms themselves. */
  terms: ReadonlySet<string>;
  /** Ids of everything that they are a case of, themselves included. */
  served: ReadonlySet<string>;
  /** Names that a role may hold, as 跨境电商运营 holds 跨境电商. */
  names: readonly string[];
  /** Skills that the vocabulary does not know, folded. */
  others: readonly string[];
}

/** Words that ask for what they stand with, outside of a section of requirements. */
const asking =
  /熟悉|熟练|掌握|精通|了解|具备|具有|会(?![议计员展])|懂|经验|必须|要求|\b(?:proficien\w*|experience|knowledge|skilled|familiar\w*|expert\w*|know|must|required|fluen\w*|solid|strong|comfortable|understanding|command)\b/i;
/** Branches whose skills are things that one has learnt or not; those of others (沟通能力, 项目管理) are matters of degree. */
const technical = new Set<TermFamily>([
  'manufacturing',
  'technology',
  'construction',
  'transport',
  'science',
]);

/** Holds skills against all that a posting names, and against what it demands. */
export function judgeSkills(
  { title, description, skills }: Reading,
  named: readonly NamedTerm[],
  own: readonly string[],
): Reason[] {
  if (own.length === 0) return [];
  const mine = ownSkills(own);
  const counted = named.filter(({ part }) => asks(part) && part.stance !== 'denied');
  const reasons = new Map<string, { at: number; reason: Reason }>();
  const keep = (key: string, mention: Mention, polarity: Reason['polarity']) => {
    if (!reasons.has(key))
      reasons.set(key, { at: reasons.size, reason: reasonOf(mention, 'skill', polarity) });
  };
  const has = remembered(mine);
  for (const mention of counted) if (has(mention)) keep(`+${mention.term.id}`, mention, 'meets');
  for (const { skill, mention } of literal([title, description, ...skills], mine.others)) {
    keep(`+${skill}`, mention, 'meets');
  }
  for (const { items, alternatives } of listsOf(counted.filter(isTechnical))) {
    if (items.some(({ part }) => part.stance === 'preferred')) continue;
    const lacking = items.filter((item) => !has(item));
    if (alternatives && lacking.length < items.length) continue;
    for (const item of alternatives ? lacking.slice(0, 1) : lacking) {
      if (isAsked(item)) keep(`-${item.term.id}`, item, 'misses');
    }
  }
  return [...reasons.values()].map(({ reason }) => reason);
}

function isTechnical({ term }: NamedTerm): boolean {
  return term.kind === 'tool' || (term.kind === 'skill' && technical.has(term.family));
}

function isAsked({ passage, part }: NamedTerm): boolean {
  if (passage.field !== 'description' || part.section === 'duties') return false;
  if (part.section === 'requirements' || part.stance === 'required') return true;
  return asking.test(passage.text.slice(part.sentence.start, part.sentence.end));
}

/** Postings name the same things again and again. */
function remembered(own: OwnSkills): (mention: NamedTerm) => boolean {
  const known = new Map<string, boolean>();
  return (mention) => {
    const key = `${mention.term.id} ${wordsOf(mention)}`;
    const before = known.get(key) ?? isServed(own, mention);
    known.set(key, before);
    return before;
  };
}

/**
 * It is there if it, or a case of it, is; and if the posting names a case of it with its name in it
 * (西门子PLC for PLC), but not a thing of another name (Spring for Java). `C/C++` is served by either.
 */
function isServed({ terms, served, names }: OwnSkills, mention: NamedTerm): boolean {
  const { term } = mention;
  if (served.has(term.id)) return true;
  if (term.kind === 'role') return isWithin(names, foldText(wordsOf(mention)).text);
  if (term.id === 'c-plus-plus' && /^c\s?\//i.test(wordsOf(mention))) return terms.has('c-programming');
  return vocabulary()
    .broader(term.id)
    .some((id) => terms.has(id) && isNamedIn(vocabulary().get(id), wordsOf(mention)));
}

function isWithin(names: readonly string[], words: string): boolean {
  return names.some((name) => {
    const at = words.indexOf(name);
    return at >= 0 && beginsWord(words, at) && endOfWord(words, at, name.length) >= 0;
  });
}

function isNamedIn(term: Term | undefined, words: string): boolean {
  const { text } = foldText(words);
  return [...(term?.zh ?? []), ...(term?.en ?? [])].some((name) => text.includes(foldText(name).text));
}

const known = new WeakMap<readonly string[], OwnSkills>();

function ownSkills(skills: readonly string[]): OwnSkills {
  const before = known.get(skills);
  if (before) return before;
  const words = vocabulary();
  const named = skills.map((skill) => ({ skill, terms: words.named(skill) }));
  const terms = new Set(named.flatMap(({ terms }) => terms.map(({ id }) => id)));
  const own = {
    terms,
    served: new Set([...terms].flatMap((id) => [id, ...words.broader(id)])),
    names: skills.map((skill) => foldText(skill.trim()).text).filter((skill) => skill.length > 1),
    others: named.filter(({ terms }) => terms.length === 0).map(({ skill }) => foldText(skill.trim()).text),
  };
  known.set(skills, own);
  return own;
}

/** Where skills that the vocabulary does not know stand as they are written. */
function* literal(
  passages: readonly Passage[],
  skills: readonly string[],
): Generator<{ skill: string; mention: Mention }> {
  if (skills.length === 0) return;
  for (const passage of passages) {
    const { text, offsets } = foldText(passage.text);
    for (const skill of skills) {
      for (let at = skill === '' ? -1 : text.indexOf(skill); at >= 0; at = text.indexOf(skill, at + 1)) {
        const end = endOfWord(text, at, skill.length);
        if (end < 0 || !beginsWord(text, at)) continue;
        const mention = mentionAt(passage, offsets[at] ?? 0, (offsets[end - 1] ?? 0) + 1);
        if (!mention || !asks(mention.part) || mention.part.stance === 'denied') continue;
        yield { skill, mention };
        break;
      }
    }
  }
}
