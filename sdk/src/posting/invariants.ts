import { foldName } from './fold-name.ts';
import type { ReadingProblem, ReportProblem } from './reading-problem.ts';
import type { UnmarkedPosting } from './unmarked-posting.ts';

/** Against what a posting is held that was read without markup. */
export interface Expectations {
  /** What the board calls itself, its host among them: neither a title nor an employer. */
  siteNames: readonly string[];
  /** What the page calls its site: no title, though on an employer's own board the employer. */
  pageSite: string;
  /** How long a description of it usually is, in UTF-16 units; three times as much is none. */
  usualLength: number;
}

/** Digits in disguise: https://www.unicode.org/faq/private_use.html */
const privateUse = /\p{Co}/u;
const longestName = 200;
const longestQuote = 200;

/**
 * Lets a posting pass whose parts can be what they are taken for. Title and employer name it, and a description that
 * is too long shows that the selectors hold something else: with one of them wrong nothing of it is given. Pay in
 * disguised digits says nothing of the rest, so it is left out alone.
 */
export function checkPosting(
  posting: UnmarkedPosting,
  { siteNames, pageSite, usualLength }: Expectations,
  report: ReportProblem,
): UnmarkedPosting | undefined {
  const { source, title, employer = '', description = '', pay = '' } = posting;
  const names = new Set(siteNames.map(foldName));
  const tell = (problem: ReadingProblem['problem'], quote: string) => {
    report({ source, problem, quote: quote.slice(0, longestQuote) });
    return undefined;
  };
  if (privateUse.test(title + employer)) return tell('unreadable', title);
  if (title.length > longestName) return tell('too-long', title);
  if (employer.length > longestName) return tell('too-long', employer);
  if (names.has(foldName(title)) || foldName(title) === foldName(pageSite))
    return tell('title-is-site', title);
  if (employer && names.has(foldName(employer))) return tell('employer-is-site', employer);
  if (description.length > 3 * usualLength) return tell('too-long', description);
  if (!privateUse.test(pay)) return posting;
  tell('unreadable-pay', pay);
  return { ...posting, pay: undefined };
}
