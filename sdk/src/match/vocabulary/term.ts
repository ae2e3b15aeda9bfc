/** What a term names. `skill` includes programming languages; `language` is a language that people speak. */
export const termKinds = ['skill', 'tool', 'role', 'major', 'certificate', 'language'] as const;
/** What a term names. */
export type TermKind = (typeof termKinds)[number];

/** Branches of work: an ambiguous word counts where its own branch is spoken of. */
export type TermFamily =
  | 'manufacturing'
  | 'technology'
  | 'construction'
  | 'transport'
  | 'commerce'
  | 'services'
  | 'science'
  | 'general';

/** Codes of a term in public lists. */
export interface TermIds {
  /**
   * The code of a major, or of a family of majors (two or four digits), in the
   * [catalogue of vocational majors of 2021](http://www.moe.gov.cn/srcsite/A07/moe_953/202103/t20210319_521135.html).
   */
  cn?: string;
  /** The code of a spoken language in ISO 639-1. */
  iso639?: string;
  /** The item in Wikidata. */
  wikidata?: string;
}

/** One thing that postings and profiles speak of, under all its names. */
export interface Term {
  /** Made of the first English name: `CNC lathe operation` is `cnc-lathe-operation`. */
  id: string;
  kind: TermKind;
  /** The table that holds it, such as `welding`. */
  field: string;
  family: TermFamily;
  /** Names in Chinese, the usual one first; empty where Chinese texts use the English name. */
  zh: readonly string[];
  /** Names in English, the usual one first. */
  en: readonly string[];
  /** Ids of the terms it is a case of: who asks for them is served by it. */
  broader: readonly string[];
  ids: TermIds;
}

/** A field of the vocabulary, as `readTable` reads it. */
export interface Table {
  field: string;
  family: TermFamily;
  /**
   * One term a line, in sections headed `# kind`: `Chinese names | English names | notes`, where a note is `<id` of a
   * broader term, or a code as `cn:`, `iso:` or `wd:`. A name after `=` counts in exactly this case, one after `~` only
   * beside other words of its family (`~=Go` is both). Lines below `# trap` are words that hide names within them.
   */
  lines: string;
}
