import type { Bilingual } from '../bilingual.ts';

/** A post as the scenario's files state it. */
export interface PostData {
  slug: string;
  /** Slug of the account that publishes it. */
  organization: string;
  /** How many days before now, or a fixed date. */
  published: number | string;
  title: Bilingual;
  /** Paragraphs. */
  body: readonly Bilingual[];
  /** Ids of what it speaks of. */
  about?: readonly string[];
  /** How many of the account's newest open jobs it speaks of, too. */
  jobs?: number;
}
