import { sameEmployer } from '../../companies/same-employer.ts';
import type { Profile } from '../../profile/profile.ts';
import { foldText } from '../../vocabulary/fold-text.ts';
import { beginsWord, endOfWord } from '../../vocabulary/name-index.ts';
import type { Reading } from '../reading.ts';
import { mentionAt, reasonOf } from '../text/mention.ts';
import type { Passage } from '../text/passage.ts';
import type { Reason } from '../verdict.ts';
import { isTakenBack } from './taken-back.ts';

/** How far around a word it is read whether it is taken back. */
const reach = 40;

/** Finds what the profile does not want: an employer, or words that the posting does not take back. */
export function judgeExclusions(reading: Reading, { exclusions }: Profile): Reason[] {
  const { employer } = reading.posting;
  const refused = employer && exclusions.companies.find((company) => sameEmployer(company, employer));
  const texts = [reading.title, reading.description, ...reading.skills, ...reading.benefits];
  const words = exclusions.words.flatMap((word) => texts.flatMap((text) => find(text, word)).slice(0, 1));
  if (!refused) return words;
  const at = { quote: employer.name, start: 0, end: employer.name.length };
  return [{ kind: 'exclusion', polarity: 'excluded', required: false, field: 'employer', ...at }, ...words];
}

function find(passage: Passage, word: string): Reason[] {
  const wanted = foldText(word.trim()).text;
  const { text, offsets } = foldText(passage.text);
  for (let at = wanted === '' ? -1 : text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const end = endOfWord(text, at, wanted.length);
    if (end < 0 || !beginsWord(text, at)) continue;
    const mention = mentionAt(passage, offsets[at] ?? 0, (offsets[end - 1] ?? 0) + 1);
    if (!mention) continue;
    const { sentence } = mention.part;
    const before = passage.text.slice(Math.max(sentence.start, mention.start - reach), mention.start);
    if (isTakenBack(before, passage.text.slice(mention.end, mention.end + reach))) continue;
    return [{ ...reasonOf(mention, 'exclusion', 'excluded'), required: false }];
  }
  return [];
}
