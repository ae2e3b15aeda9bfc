import type { VerdictMessages } from '../locales/verdict/en.ts';
import type { MarkKind } from '../marks/mark.ts';
import type { Description } from './describe.ts';

/** What a page is told of one of its postings, in words. */
export interface Badge {
  /** Beside which title it goes. */
  title: string;
  /** The posting's own address, which tells it from others of the same title. */
  url?: string;
  /** Names the posting to the worker; without it nothing can be noted of it. */
  identity?: string;
  /** Absent where nothing is known of it. */
  description?: Description;
  /** The badge's name for a screen reader; there with the description. */
  label?: string;
  marks: MarkKind[];
  /** What the student did with it before. */
  notes: string[];
}

/** The fixed words of pill and card. */
export type CardWords = VerdictMessages['card'];
