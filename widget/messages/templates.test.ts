import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Catalogue } from '../src/own-words/catalogue.ts';
import { createOwnWords } from '../src/own-words/own-words.ts';
import { placeholders } from '../src/own-words/placeholders.ts';
import en from './en.json' with { type: 'json' };
import { catalogueOf, languages, parts } from './templates.ts';
import zhCN from './zh-CN.json' with { type: 'json' };

/** Each word there is, by its path. */
function leaves(words: object, path = ''): [path: string, word: unknown][] {
  return Object.entries(words).flatMap(([key, word]) =>
    typeof word === 'object' ? leaves(word, `${path}${key}.`) : [[`${path}${key}`, word]],
  );
}

/** Files of what a page may give. */
const published: readonly Catalogue[] = [en, zhCN];

test.each(languages)('%s.json is what the widget says; else run: npm run messages -w widget', (language) => {
  const file = readFileSync(new URL(`${language}.json`, import.meta.url), 'utf8');
  expect(JSON.parse(file)).toEqual(catalogueOf(language));
});

test('both languages have the same keys', () => {
  const keys = languages.map((language) =>
    Object.values(parts).flatMap((words) => leaves(words[language]).map(([path]) => path)),
  );
  expect(keys[0]?.sort()).toEqual(keys[1]?.sort());
});

test.each(languages)('in %s every gap of a message has a name', (language) => {
  const saying = Object.values(parts)
    .flatMap((words) => leaves(words[language]))
    .flatMap(([path, say]): [string, number][] => (typeof say === 'function' ? [[path, say.length]] : []));
  const names = (path: string) => placeholders[path.replace(/^.*\./, '')] ?? [];
  expect(saying.filter(([path, gaps]) => names(path).length < gaps || names(path).length === 0)).toEqual([]);
  const all = new Set(saying.map(([path]) => path.replace(/^.*\./, '')));
  expect(Object.keys(placeholders).filter((name) => !all.has(name))).toEqual([]);
});

test('a catalogue that repeats what the widget says is without a fault, and says the same', () => {
  const faults: string[] = [];
  for (const catalogue of published) {
    const choose = createOwnWords([catalogue], (key) => faults.push(key));
    const locale = choose([catalogue.lang]);
    for (const [part, words] of Object.entries(parts)) {
      const built = words[locale?.language ?? 'en'];
      const own = locale?.own?.(part as keyof typeof parts, built) ?? {};
      const say = (word: unknown) =>
        typeof word === 'function'
          ? word(...[3, 4, 5].map((number) => ({ number, toString: () => `<${number}>` })))
          : word;
      const said = (given: object) => leaves(given).map(([path, word]) => [path, say(word)]);
      expect(said(own)).toEqual(said(built));
    }
  }
  expect(faults).toEqual([]);
});
