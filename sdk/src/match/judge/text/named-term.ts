import type { Term } from '../../vocabulary/term.ts';
import { vocabulary } from '../../vocabulary/vocabulary.ts';
import { type Mention, mentionAt } from './mention.ts';
import type { Passage } from './passage.ts';

/** A term of the vocabulary where a posting names it. */
export interface NamedTerm extends Mention {
  term: Term;
}

/** The terms that passages name, in order. */
export function termsOf(passages: readonly Passage[]): NamedTerm[] {
  return passages.flatMap((passage) =>
    vocabulary()
      .find(passage.text)
      .flatMap(({ term, start, end }) => {
        const mention = mentionAt(passage, start, end);
        return mention ? [{ ...mention, term }] : [];
      }),
  );
}

/** The words of a mention, without markup. */
export function wordsOf({ passage, start, end }: Mention): string {
  return passage.text.slice(start, end);
}
