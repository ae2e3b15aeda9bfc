import { words as cooperations } from '../src/collections/cooperations/words.ts';
import { words as events } from '../src/collections/events/words.ts';
import { words as jobs } from '../src/collections/jobs/words.ts';
import { words as posts } from '../src/collections/posts/words.ts';
import { words as details } from '../src/detail/words.ts';
import { words as filters } from '../src/filters/words.ts';
import { words as regions } from '../src/format/regions-of-china.ts';
import { words as layouts } from '../src/layouts/words.ts';
import { catalogues, type Language } from '../src/messages/index.ts';
import type { Part } from '../src/messages/messages.ts';
import { placeholders } from '../src/own-words/placeholders.ts';
import { words as notices } from '../src/views/notices.ts';

/** Every word the widget says, by its part and language. */
export const parts: Readonly<Record<Part, Readonly<Record<Language, object>>>> = {
  ...{ common: catalogues, jobs, cooperations, posts, events, details, layouts, filters, notices, regions },
};

export const languages = Object.keys(catalogues) as Language[];

/** Counts in English have a form of their own for one, and for all else. */
const numbers = { one: 1, other: 2 } as const;

/** A message with a gap where each of its arguments would stand; by number where that makes a difference. */
function template(key: string, say: (...parts: unknown[]) => string): string | Record<string, string> {
  const names = placeholders[key] ?? [];
  const [one, other] = Object.values(numbers).map((number) =>
    say(...names.map((name) => ({ number, toString: () => `{${name}}` }))),
  );
  if (one === undefined || other === undefined || one === other) return other ?? '';
  return { one, other };
}

function templates(words: object): Record<string, unknown> {
  const entries = Object.entries(words).map(([key, word]) => {
    if (typeof word === 'function') return [key, template(key, word)];
    return [key, typeof word === 'string' ? word : templates(word)];
  });
  return Object.fromEntries(entries);
}

/** The built-in words of a language as a catalogue of a page would have them: where a translator begins. */
export function catalogueOf(language: Language): Record<string, unknown> {
  const said = Object.entries(parts).map(([part, words]) => [part, templates(words[language])]);
  return { lang: language, ...Object.fromEntries(said) };
}
