import type { Locale } from '../language.ts';
import type { Language } from './index.ts';
import type { Part } from './messages.ts';

/** The words of one part: by language, and as a reader gets them. */
export type Words<Said> = Readonly<Record<Language, Said>> & ((locale: Locale) => Said);

/** Says the words of a part in the reader's language, and the page's own where it has given some. */
export function wordsOf<Said extends object>(
  part: Part,
  built: Readonly<Record<Language, Said>>,
): Words<Said> {
  return Object.assign((locale: Locale) => {
    const said = built[locale.language];
    return locale.own?.(part, said) ?? said;
  }, built);
}
