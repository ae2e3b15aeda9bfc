import { type AttributeName, known, mostPerPage, narrowing, usual, words } from '../attributes.ts';
import type { Language } from '../messages/index.ts';
import { attributeWords, valueWords } from './attribute-words.ts';

/** An attribute of `<recruitment-feed>` as a person is asked for it. */
export interface AttributeDescription {
  name: AttributeName | 'lang';
  /**
   * `words` are any of the values, in the order given; a `choice` is one of them. An `organization` is an id; `address`,
   * `number` and `text` are what they say.
   */
  kind: 'organization' | 'words' | 'choice' | 'number' | 'text' | 'address';
  /** What it may say, and what a person calls it; for `words` and `choice`. */
  values: readonly { value: string; about: Readonly<Record<Language, string>> }[];
  /** What holds where it is left out. */
  fallback?: string;
  /** The greatest number; for `number`. */
  most?: number;
  /** What it is for, in a few words. */
  about: Readonly<Record<Language, string>>;
}

const isWord = (name: string): name is keyof typeof words => Object.hasOwn(words, name);

type Described = Omit<AttributeDescription, 'name' | 'about' | 'values'> & { values?: readonly string[] };

const others: Readonly<Partial<Record<AttributeName | 'lang', Described>>> = {
  college: { kind: 'organization' },
  organization: { kind: 'organization' },
  show: { kind: 'words', values: known, fallback: usual.join(' ') },
  lang: { kind: 'choice', values: ['zh-CN', 'en'] },
  'page-size': { kind: 'number', most: mostPerPage, fallback: '20' },
  filters: { kind: 'words', values: narrowing },
  server: { kind: 'address' },
};

function describe(name: AttributeName | 'lang'): Described {
  if (isWord(name)) return { kind: 'choice', values: words[name], fallback: words[name][0] };
  return others[name] ?? { kind: 'text' };
}

/** Every attribute, in the order in which a page is asked for them. */
export const attributeTable: readonly AttributeDescription[] = Object.entries(attributeWords).map(
  ([key, about]) => {
    const name = key as AttributeName | 'lang';
    const { values = [], ...described } = describe(name);
    const named = values.map((value) => ({
      value,
      about: valueWords[value] ?? { 'zh-CN': value, en: value },
    }));
    return { name, about, ...described, values: named };
  },
);
