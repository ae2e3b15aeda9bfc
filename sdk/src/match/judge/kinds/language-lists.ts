import { type List, listsOf } from '../text/lists.ts';
import { isDemand } from '../text/mention.ts';
import type { NamedTerm } from '../text/named-term.ts';

const adverb =
  '(?:fluen(?:t|tly|cy)|native|business|good|very good|excellent|strong|working|basic|advanced|conversational|professional|proficien(?:t|cy)|[ABC][12])';
/** How well, before or behind a language: `fluent French`, `English (C1)`, 流利的日语. */
const levelBefore = new RegExp(
  `(?:\\b${adverb}(?:[- ](?:fluent|level|knowledge|in|of))*|(?:流利|熟练|精通|良好)的?) ?$`,
  'i',
);
const levelAfter = new RegExp(
  `^ ?[（(]?(?:(?:at )?${adverb}\\b(?: level)?|skills?\\b|语?(?:流利|熟练|精通|良好))[)）]?`,
  'i',
);

interface Widened extends NamedTerm {
  named: NamedTerm;
}

/**
 * Languages that stand in one list, though each has a level of its own: `fluent English or good French`. What is
 * demanded stands in other lists than what is only preferred: `German, and French or Spanish as a plus`.
 */
export function languageLists(mentions: readonly NamedTerm[]): List<NamedTerm>[] {
  const demanded = mentions.filter(isDemand);
  const preferred = mentions.filter((mention) => !isDemand(mention));
  return [demanded, preferred].flatMap((those) =>
    listsOf(those.map(widened)).map(({ items, alternatives }) => ({
      items: items.map(({ named }) => named),
      alternatives,
    })),
  );
}

function widened(named: NamedTerm): Widened {
  const { passage, start, end, part } = named;
  const before = passage.text.slice(Math.max(part.sentence.start, start - 24), start);
  const after = passage.text.slice(end, Math.min(part.sentence.end, end + 24));
  const [lead = ''] = levelBefore.exec(before) ?? [];
  const [tail = ''] = levelAfter.exec(after) ?? [];
  return { ...named, named, start: start - lead.length, end: end + tail.length };
}
