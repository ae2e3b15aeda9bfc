import { formatDay } from '../locales/format-date.ts';
import type { Language } from '../locales/language.ts';
import { verdictMessages } from '../locales/verdict/index.ts';
import type { Mark, MarkedPosting, MarkKind } from '../marks/mark.ts';
import type { Badge } from './badge.ts';
import { describe } from './describe.ts';
import type { Verdict } from './verdict.ts';

/** Puts into words what is known of a posting and noted of it. */
export function shownBadge(
  { identities: [identity], title, url }: MarkedPosting,
  verdict: Verdict | undefined,
  mark: Mark | undefined,
  language: Language,
): Badge {
  const { badge } = verdictMessages(language);
  const description = verdict && describe(verdict, language);
  const { seen, saved, applied, hidden } = mark?.times ?? {};
  const marks = { seen, saved, applied, hidden };
  const kinds = Object.entries(marks).filter(([, time]) => time !== undefined) as [MarkKind, number][];
  const updated = verdict?.job?.updatedAt;
  const notes = [
    mark?.firstSeen === undefined ? undefined : badge.firstSeen(formatDay(mark.firstSeen, language)),
    updated !== undefined && seen !== undefined && Date.parse(updated) > seen
      ? badge.changed(formatDay(updated, language))
      : undefined,
  ];
  const sentences = description?.statements.map(({ sentence }) => sentence);
  return {
    title,
    ...(identity !== undefined && { identity }),
    ...(url !== undefined && { url }),
    ...(description && { description }),
    ...(sentences && { label: badge.label(sentences.join(language === 'en' ? '. ' : '，')) }),
    marks: kinds.map(([kind]) => kind),
    notes: notes.filter((note) => note !== undefined),
  };
}
