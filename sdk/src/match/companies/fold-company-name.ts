import { withoutBranch } from './branch.ts';
import { type LegalForm, latinForm, lettersOf, splitLegalForm } from './legal-form.ts';
import { toSimplified } from './simplified.ts';

/** A company's name as two of them are compared. */
export interface CompanyName {
  /** The same for all spellings; empty for a name without letters or digits. */
  key: string;
  form: LegalForm;
}

/** 杭州市 is 杭州, 浙江省 is 浙江; not in 市政, 市场 and the like. */
const placeWord = /^(\p{Script=Han}{2,4}?)(?:(?:壮族|回族|维吾尔)?自治区|省|市(?![政场民容集区井值部]))/u;
const countryBehindForm = new RegExp(
  `[\\s,]+(?:${latinForm})\\.?,\\s*[(]?(china|india|japan|korea|singapore)[)]?$`,
  'u',
);

const quotes = /["'“”‘’„«»「」『』《》]/g;

/** Reads a company's name: its letters, its branch taken off, its legal form apart. */
export function readCompanyName(name: string): CompanyName {
  const written = name.slice(0, 300).normalize('NFKC').toLowerCase();
  const text = toSimplified(written.replace(quotes, '')).trim();
  const { stem, form } = splitLegalForm(withoutBranch(text).replace(countryBehindForm, ' $1'));
  const plain = stem
    .replace(/^the\s+(?=\S)/, '')
    .replace(placeWord, '$1')
    .replace(/(?<=\S)\s*&\s*(?=\S)/g, ' and ');
  return { key: lettersOf(plain), form };
}

/**
 * Folds a company's name to a key under which its spellings agree: width, case, spaces, punctuation, traditional or
 * simplified characters, legal forms and branches do not count. Everything else does, places and trades too:
 * 浙江正泰 and 正泰 may be two companies, and only an alias can tell that they are not.
 * Two companies may have one key; {@link sameEmployer} tells apart more of them.
 * @returns an empty string for a name without letters or digits.
 */
export function foldCompanyName(name: string): string {
  return readCompanyName(name).key;
}
