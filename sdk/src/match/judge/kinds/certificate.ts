import type { Certificate } from '../../profile/profile.ts';
import { vocabulary } from '../../vocabulary/vocabulary.ts';
import { isGiven } from '../text/given.ts';
import { listsOf } from '../text/lists.ts';
import { asks, isDemand, reasonOf } from '../text/mention.ts';
import { type NamedTerm, wordsOf } from '../text/named-term.ts';
import type { Reason } from '../verdict.ts';

/** A certificate that somebody holds, or that a posting asks for. */
interface Grade {
  id: string;
  /** N1 to N5 of the JLPT: 1 is the highest. */
  rank?: number;
  score?: number;
}

/** What a higher examination serves as well. */
const includes: Readonly<Record<string, readonly string[]>> = {
  'cet-6': ['cet-4', 'college-english-test'],
  'cet-4': ['college-english-test'],
  'tem-8': ['tem-4', 'cet-6', 'cet-4', 'college-english-test'],
  'intermediate-accountant-certificate': ['junior-accountant-certificate'],
  'c1-driving-licence': ['driving-licence'],
  'driving-licence': ['c1-driving-licence'],
};
const scores =
  /^[^\d，,。；;\n]{0,10}?(\d{1,3}(?:\.\d)?)\s*(?:分|以上|\+|or (?:above|higher)|[、，,。；;)）\s]|$)/;

/** Holds certificates against those that a posting asks for; one with a score it does not tell is neither. */
export function judgeCertificates(terms: readonly NamedTerm[], held: readonly Certificate[]): Reason[] {
  if (held.length === 0) return [];
  const own = held.flatMap(gradesOf);
  const asked = terms.filter(
    (named) =>
      named.term.kind === 'certificate' &&
      asks(named.part) &&
      named.part.stance !== 'denied' &&
      named.part.section !== 'duties' &&
      !isGiven(named),
  );
  const reasons = new Map<string, Reason>();
  for (const { items, alternatives } of listsOf(asked)) {
    const fits = items.map((item) => ({ item, fit: fitOf(item, own) }));
    const met = fits.filter(({ fit }) => fit === true);
    const settled = alternatives && fits.some(({ fit }) => fit !== false);
    const lacking = settled ? [] : fits.filter(({ fit }) => fit === false);
    for (const { item } of met) keep(reasons, item, 'meets');
    for (const { item } of alternatives ? lacking.slice(0, 1) : lacking) {
      if (isDemand(item) && item.passage.field === 'description') keep(reasons, item, 'misses');
    }
  }
  return [...reasons.values()];
}

function keep(reasons: Map<string, Reason>, item: NamedTerm, polarity: Reason['polarity']): void {
  if (!reasons.has(item.term.id)) reasons.set(item.term.id, reasonOf(item, 'certificate', polarity));
}

function gradesOf({ name, score }: Certificate): Grade[] {
  const rank = rankOf(name);
  return vocabulary()
    .named(name)
    .flatMap(({ id }) => [
      { id, ...(rank !== undefined && { rank }), ...(score !== undefined && { score }) },
      ...(includes[id] ?? []).map((id) => ({ id })),
    ]);
}

/** True or false where it is certain; undefined where a score or grade is not told. */
function fitOf(item: NamedTerm, own: readonly Grade[]): boolean | undefined {
  const words = wordsOf(item);
  const rest = item.passage.text.slice(item.end, Math.min(item.part.sentence.end, item.end + 20));
  const rank = rankOf(`${words}${rest.slice(0, 3)}`);
  const score = scoreAsked(item.term.id, rest);
  const same = own.filter(({ id }) => id === item.term.id);
  if (same.length === 0) return false;
  const fits = same.map((mine) => {
    if (rank !== undefined) return mine.rank === undefined ? undefined : mine.rank <= rank;
    if (score === undefined) return true;
    return mine.score === undefined ? undefined : mine.score >= score;
  });
  return fits.includes(true) ? true : fits.includes(undefined) ? undefined : false;
}

function scoreAsked(id: string, rest: string): number | undefined {
  const score = Number(scores.exec(rest)?.[1] ?? Number.NaN);
  if (id.startsWith('cet-')) return score >= 300 && score <= 710 ? score : undefined;
  if (id === 'ielts') return score >= 3 && score <= 9 ? score : undefined;
  if (id === 'toefl') return score >= 40 && score <= 120 ? score : undefined;
  return undefined;
}

function rankOf(words: string): number | undefined {
  const rank = /N([1-5])/i.exec(words)?.[1];
  return rank === undefined ? undefined : Number(rank);
}
