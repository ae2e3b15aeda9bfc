import type { Reason, ReasonKind } from '../verdict.ts';
import { findAll } from './find-all.ts';
import { type Part, type Passage, partAt } from './passage.ts';

/** Words that stand in a passage. */
export interface Mention {
  passage: Passage;
  start: number;
  end: number;
  part: Part;
}

/** A mention that a pattern found. */
export interface Match extends Mention {
  groups: RegExpExecArray;
}

/** Everything that a pattern finds, in order. Parts about the company and its benefits ask nothing and are left out. */
export function* mentionsOf(passages: readonly Passage[], pattern: RegExp): Generator<Match> {
  for (const passage of passages) {
    for (const groups of findAll(passage.text, pattern)) {
      const mention = mentionAt(passage, groups.index, groups.index + groups[0].length);
      if (mention && asks(mention.part)) yield { ...mention, groups };
    }
  }
}

/** A stretch of a passage with the part it begins in. */
export function mentionAt(passage: Passage, start: number, end: number): Mention | undefined {
  const part = partAt(passage, start);
  return part && { passage, start, end, part };
}

/** Tells whether a part may ask something of somebody. */
export function asks({ section }: Part): boolean {
  return section !== 'about' && section !== 'benefits';
}

/** The words of the sentence around a mention. */
export function sentenceOf({ passage, part }: Mention): string {
  return passage.text.slice(part.sentence.start, part.sentence.end);
}

/** The words of the part around a mention. */
export function partOf({ passage, part }: Mention): string {
  return passage.text.slice(part.start, part.end);
}

/** Tells whether a mention is a demand: neither taken back nor only preferred. */
export function isDemand({ part }: Mention): boolean {
  return part.stance !== 'preferred' && part.stance !== 'denied';
}

/** A reason that quotes a mention as it stands in the source. */
export function reasonOf(
  { passage, start, end, part }: Mention,
  kind: ReasonKind,
  polarity: Reason['polarity'],
): Reason {
  const { source, offsets, field, index } = passage;
  const from = offsets?.[start] ?? start;
  const to = offsets ? (offsets[end - 1] ?? 0) + 1 : end;
  return {
    ...{ kind, polarity, required: part.stance !== 'preferred' && part.stance !== 'denied', field },
    ...(index !== undefined && { index }),
    ...{ quote: source.slice(from, to), start: from, end: to },
  };
}
