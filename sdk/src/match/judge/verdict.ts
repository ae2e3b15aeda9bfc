/** What a reason is about. */
export const reasonKinds = [
  'major',
  'degree',
  'graduation',
  'skill',
  'place',
  'language',
  'certificate',
  'experience',
  'pay',
  'employment',
  'exclusion',
] as const;
/** What a reason is about. */
export type ReasonKind = (typeof reasonKinds)[number];

/** The field of the posting that a reason quotes; of a list, and of the majors of `education`, the entry stands in `index`. */
export type QuotedField =
  | 'title'
  | 'description'
  | 'education'
  | 'graduationYears'
  | 'experience'
  | 'skills'
  | 'benefits'
  | 'locations'
  | 'pay'
  | 'employmentTypes'
  | 'employer';

/** One thing that speaks for a posting or against it, with the words that say so. */
export interface Reason {
  kind: ReasonKind;
  /** `meets`: asked for and there. `misses`: required and certainly not there. `excluded`: not wanted by the profile. */
  polarity: 'meets' | 'misses' | 'excluded';
  /** Whether the posting requires it, rather than preferring or merely naming it. */
  required: boolean;
  field: QuotedField;
  /** Which entry of the field, where it is a list. */
  index?: number;
  /** The words as they stand in the field; of pay and places, which may have no words, how they are written shortly. */
  quote: string;
  /** The first UTF-16 unit of the quote in the field as it is given, markup included. */
  start: number;
  /** The unit after the quote. */
  end: number;
}

/** How well a posting fits a profile. */
export type Band = 'strong' | 'some' | 'none';

/** How well a posting fits a profile, and why. */
export interface Verdict {
  band: Band;
  /** From 0 to 1; `some` begins at 0.3, `strong` at 0.6. */
  score: number;
  /** In the order of `reasonKinds`, and within a kind as they stand. */
  reasons: Reason[];
}
