import type { Posting } from '@recruitment-feed/sdk/posting';

/** A script of a page, and what is to be read of it. */
export interface JsonLdCase {
  /** What is odd about it. */
  title: string;
  /** Where such a script was met, or which specification speaks of it. */
  source: string;
  script: string;
  /** The script's `type` where that is not `application/ld+json`. */
  type?: string;
  /** The postings in order, each by the fields that count; none where nothing is the right answer. */
  expected: readonly DeepPartial<Posting>[];
}

type DeepPartial<T> = T extends object ? { readonly [K in keyof T]?: DeepPartial<T[K]> } : T;
