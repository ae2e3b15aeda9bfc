import { vocabulary } from '@recruitment-feed/sdk/match';
import type { Random } from '../shared/random.ts';
import * as words from '../shared/words.ts';

type Language = 'zh' | 'en';

/** Chinese names as registers have them, and English ones, which are all long enough to be looked for in a text. */
export function drawNames(random: Random, count: number): string[] {
  const characters = [...new Set(termsOf('zh').join(''))].filter((one) => /\p{Script=Han}/u.test(one));
  const latin = termsOf('en').flatMap((term) => term.match(/[A-Za-z]{4,}/g) ?? []);
  const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
  const chinese = () =>
    [
      random.next() < 0.5 ? random.one(words.places)[0] : '',
      random.some(characters, 2).join(''),
      random.one(words.fields)[0],
      random.one(['', '', '集团', '有限公司', '股份有限公司', '科技有限公司']),
    ].join('');
  const english = () =>
    [capital(random.one(latin)), capital(random.one(latin)), random.one(['', 'Works', 'Group', 'Inc.'])]
      .join(' ')
      .trim();
  const names = new Set<string>();
  while (names.size < count) names.add(random.next() < 0.5 ? chinese() : english());
  return [...names];
}

/** A text of so many units, of the terms and duties of postings, in which a name of the list stands now and then. */
export function drawText(
  random: Random,
  names: readonly string[],
  language: Language,
  length: number,
): string {
  const terms = termsOf(language);
  const named = names.filter((name) => /\p{Script=Han}/u.test(name) === (language === 'zh'));
  const part = () => {
    const chance = random.next();
    if (chance < 0.01) return random.one(named);
    return chance < 0.2 ? random.one(words.duties)[language === 'zh' ? 0 : 1] : random.one(terms);
  };
  const parts: string[] = [];
  for (let made = 0; made < length; made += parts.at(-1)?.length ?? 0) {
    parts.push(
      part(),
      language === 'zh' ? random.one(['，', '、', '和', '。']) : random.one([' ', ', ', ' and ']),
    );
  }
  // Flat, as a page's text is: a rope would be flattened by whoever reads it first.
  return new TextDecoder().decode(new TextEncoder().encode(parts.join('').slice(0, length)));
}

function termsOf(language: Language): string[] {
  return vocabulary().terms.flatMap((term) => term[language]);
}
