import { isObject } from '../feed/outline.ts';
import { chooseLocale, isWellFormed, type Locale, languageOf } from '../language.ts';
import type { Part } from '../messages/messages.ts';
import { closestTo } from './closest.ts';
import { type Complain, translate } from './translate.ts';

/** The parts of a catalogue; of one nobody knows the page is told. */
const parts: Readonly<Record<Part, true>> = {
  ...{ common: true, jobs: true, cooperations: true, posts: true, events: true },
  ...{ details: true, layouts: true, filters: true, notices: true, regions: true },
};

interface Given {
  lang: string;
  words: ReadonlyMap<string, unknown>;
}

function isGiven(catalogue: unknown): catalogue is Record<string, unknown> & { lang: string } {
  return isObject(catalogue) && typeof catalogue.lang === 'string' && isWellFormed(catalogue.lang);
}

function readCatalogue(catalogue: unknown, complain: Complain): Given[] {
  if (!isGiven(catalogue)) {
    complain('lang', 'a catalogue is an object that names its language, as "de"');
    return [];
  }
  const { lang, ...words } = catalogue;
  for (const part of Object.keys(words))
    if (!Object.keys(parts).includes(part)) complain(part, 'there is no such part');
  return [{ lang, words: new Map(Object.entries(words)) }];
}

/** The words of one catalogue, for a reader who would have the built-in ones of `base` without it. */
function speak({ lang, words }: Given, wish: string, base: Locale, complain: Complain): Locale {
  // Someone who wishes for Austria's German has dates as in Austria.
  const tag = wish.toLowerCase().startsWith(`${lang.toLowerCase()}-`) ? wish : lang;
  const said = new Map<object, object>();
  const own = <Said extends object>(part: Part, built: Said): Said => {
    if (!words.has(part)) return built;
    const known = said.get(built) ?? translate(built, words.get(part), { path: part, tag, complain });
    said.set(built, known);
    // It was made of these words, and has their type.
    return known as Said;
  };
  return { ...base, tag, own, messages: own('common', base.messages) };
}

/**
 * Reads the catalogues of a page, and returns how to choose by them.
 * @param given Catalogues, or lists of them; the first of one language is the one that counts.
 */
export function createOwnWords(
  given: readonly unknown[],
  complain: Complain,
): (wishes: readonly string[]) => Locale | undefined {
  const catalogues = given.flat().flatMap((catalogue) => readCatalogue(catalogue, complain));
  const spoken = new Map<string, Locale>();
  return (wishes) => {
    const base = chooseLocale(wishes);
    for (const wish of wishes) {
      const catalogue = closestTo(wish, catalogues);
      if (!catalogue && !(languageOf(wish) && isWellFormed(wish))) continue;
      if (!catalogue) return undefined;
      const name = `${catalogue.lang} ${wish} ${base.language}`;
      const locale = spoken.get(name) ?? speak(catalogue, wish, base, complain);
      spoken.set(name, locale);
      return locale;
    }
    return undefined;
  };
}
