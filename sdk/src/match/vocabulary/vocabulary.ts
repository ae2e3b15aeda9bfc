import { type FoundTerm, findNames } from './find-names.ts';
import { foldText } from './fold-text.ts';
import { indexNames } from './name-index.ts';
import { readTable } from './read-table.ts';
import { tables } from './tables/index.ts';
import type { Table, Term } from './term.ts';

/** Terms under all their names. */
export interface Vocabulary {
  terms: readonly Term[];
  /** The term of an id. */
  get(id: string): Term | undefined;
  /** The terms that a person may mean who writes just this name: several of an ambiguous one. */
  named(name: string): Term[];
  /** Ids of everything that a term is a case of, the nearest first; a posting that asks for one is served by it. */
  broader(id: string): string[];
  /** The terms that stand in a text, in order; see {@link findTerms}. */
  find(text: string): FoundTerm[];
}

/**
 * Makes a vocabulary of tables.
 * @throws TypeError for a line of a table that cannot be read.
 */
export function createVocabulary(tables: readonly Table[]): Vocabulary {
  const read = tables.map(readTable);
  const terms = read.flatMap(({ terms }) => terms);
  const byId = new Map(terms.map((term) => [term.id, term]));
  const families = new Map(terms.flatMap(({ id, ids }) => (ids.cn ? [[ids.cn, id] as const] : [])));
  const index = indexNames(read.flatMap(({ names }) => names));
  const parents = (term: Term | undefined): string[] => {
    const code = term?.ids.cn ?? '';
    const prefixes = [4, 2].filter((length) => length < code.length).map((length) => code.slice(0, length));
    return [...(term?.broader ?? []), ...prefixes.flatMap((prefix) => families.get(prefix) ?? [])];
  };
  return {
    terms,
    get: (id) => byId.get(id),
    named: (name) => {
      const meant = index.get(foldText(name.trim()).text)?.names ?? [];
      return [...new Set(meant.flatMap(({ term }) => term ?? []))];
    },
    broader: (id) => {
      const found = new Set<string>();
      for (let level = parents(byId.get(id)); level.length > 0; ) {
        const fresh = level.filter((parent) => !found.has(parent));
        for (const parent of fresh) found.add(parent);
        level = fresh.flatMap((parent) => parents(byId.get(parent)));
      }
      return [...found];
    },
    find: (text) => findNames(text, index),
  };
}

let made: Vocabulary | undefined;

/** The vocabulary of the recruitment feed, in Chinese and English; read from its tables when first asked for. */
export function vocabulary(): Vocabulary {
  made ??= createVocabulary(tables);
  return made;
}

/**
 * Finds the terms of the vocabulary in a text: from left to right, at each place the longest name. Case, width,
 * hyphens and the space between Chinese and Latin do not count; Latin names have to stand as words, Chinese ones need
 * not, but words known to hide one do not count (车工 in 汽车工程). A word of several meanings (Go, 模具) counts only
 * beside others of its family, some only in their own case (Excel).
 * @returns the terms with their places in UTF-16 units of the text.
 */
export function findTerms(text: string): FoundTerm[] {
  return vocabulary().find(text);
}
