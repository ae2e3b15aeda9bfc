import type { Badge, CardWords } from '../verdict/badge.ts';
import type { Tone } from '../verdict/describe.ts';

/** What a badge says before it is opened. */
export interface Head {
  tone: Tone | 'saved' | 'applied' | 'seen' | 'hidden';
  sentence: string;
  /** By its icon alone. */
  isSmall: boolean;
}

/** Chooses what a badge says: that it is hidden before all, then what is known of it, then what was noted. */
export function headOf({ description }: Badge, marks: Badge['marks'], words: CardWords): Head {
  if (marks.includes('hidden')) return { tone: 'hidden', sentence: words.hidden, isSmall: true };
  const first = description?.statements[0];
  if (first !== undefined) return { ...first, isSmall: false };
  const noted = (['applied', 'saved'] as const).find((kind) => marks.includes(kind)) ?? 'seen';
  return { tone: noted, sentence: words[noted], isSmall: noted === 'seen' };
}
