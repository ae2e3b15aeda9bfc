import type { Badge, CardWords } from '../verdict/badge.ts';
import type { BadgeActions } from './actions.ts';

/** What pill and card are drawn from. */
export interface ViewOptions {
  badge: Badge;
  words: CardWords;
  basis: { profile: string; feed: string };
  language: string;
  actions: BadgeActions;
  /** The student set marks, or took them back. */
  onMarks: (marks: Badge['marks']) => void;
}
