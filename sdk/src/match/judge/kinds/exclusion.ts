import { sameEmployer } from '../../companies/same-employer.ts';
import type { Profile } from '../../profile/profile.ts';
import { foldText } from '../../vocabulary/fold-text.ts';
import { beginsWord, endOfWord } from '../../vocabulary/name-index.ts';
import type { Reading } from '../reading.ts';
import { mentionAt, reasonOf } from '../text/mention.ts';
import type { Passage } from '../text/passage.ts';
import type { Reason } from '../verdict.ts';

/** Words right before another that take it back: 无夜班, 不上夜班, `no night shifts`. */
const takesBack =
  /(?:无|不|没有?|非|免|拒绝|禁止|告别|\b(?:no|not|never|without|zero|isn't|n't)\b)[^，,。；;.!\n]{0,12}$/i;

/** `Commission only? Never.` */
const answeredNo = /^\s*[?？]\s*(?:no\b|never\b|not |不|没)/i;

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
    const before = passage.text.slice(
      Math.max(mention.part.sentence.start, mention.start - 20),
      mention.start,
    );
    if (takesBack.test(before) || answeredNo.test(passage.text.slice(mention.end, mention.end + 16)))
      continue;
    return [{ ...reasonOf(mention, 'exclusion', 'excluded'), required: false }];
  }
  return [];
}
