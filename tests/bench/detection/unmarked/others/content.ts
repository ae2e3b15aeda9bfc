/** A page that is no posting, as its author would think of it, before any layout. */
export interface Content {
  /** What it is an example of. */
  kind: string;
  language: 'en' | 'zh';
  site: string;
  /** What the tab says; the heading where absent. */
  tab?: string;
  heading: string;
  path: string;
  sections: readonly Section[];
  /** What buttons say. */
  buttons?: readonly string[];
  /** Lines of small print beside the heading, such as a date or an author. */
  notes?: readonly string[];
}

/** A heading and what stands below it: a text, or a list. */
export type Section = readonly [heading: string, ...lines: string[]];
