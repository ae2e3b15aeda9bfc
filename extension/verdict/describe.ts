import type { Language } from '../locales/language.ts';
import { translated } from '../locales/translated.ts';
import { verdictMessages } from '../locales/verdict/index.ts';
import { describeMatch, type MatchDescription } from './describe-match.ts';
import { cooperationFacts, type Fact, jobFacts } from './facts.ts';
import type { Verdict } from './verdict.ts';
import { isWebAddress } from './web-address.ts';

/** What a verdict is about, which decides its icon and colour. */
export type Tone = 'match' | 'in-feed' | 'closed' | 'cooperation';

/** Why the badge says what it says, in a sentence and the feed's own words. */
export interface Reason {
  tone: Tone;
  sentence: string;
  quote: string;
}

/** A verdict in words. */
export interface Description {
  /** The statements from the strongest on; the first is the badge's. */
  statements: { tone: Tone; sentence: string }[];
  /** How the posting fits the student. */
  match?: MatchDescription;
  reasons: Reason[];
  /** The feed's facts of the job, then those of the cooperation. */
  facts: Fact[][];
  /** The cooperation's own page. */
  link?: string;
  sample: boolean;
}

/** Puts a verdict into words. */
export function describe({ match, job, cooperation }: Verdict, language: Language): Description {
  const messages = verdictMessages(language);
  const description: Description = { statements: [], reasons: [], facts: [], sample: false };
  const { statements, reasons, facts } = description;
  if (match !== undefined) {
    description.match = describeMatch(match, language);
    statements.push({ tone: 'match', sentence: description.match.sentence });
  }
  if (job !== undefined) {
    const closed = job.status === 'closed';
    const tone = closed ? 'closed' : 'in-feed';
    const statement = { tone, sentence: closed ? messages.inFeedClosed : messages.inFeed } as const;
    // That it fits is worth little once it is closed.
    if (closed) statements.unshift(statement);
    else statements.push(statement);
    const sentence = closed ? messages.badge.closedThere : messages.badge.sameAddress;
    reasons.push({ tone, sentence, quote: translated(job, 'title', language) ?? job.title });
    facts.push(jobFacts(job, language));
  }
  if (cooperation !== undefined) {
    const sentence = cooperation.status === 'intent' ? messages.intends : messages.cooperates;
    statements.push({ tone: 'cooperation', sentence });
    const enterprise = translated({ translations: cooperation.enterpriseTranslations }, 'name', language);
    reasons.push({
      tone: 'cooperation',
      sentence: messages.badge.employerIs,
      quote: enterprise ?? cooperation.enterprise,
    });
    facts.push(cooperationFacts(cooperation, language));
    if (isWebAddress(cooperation.url)) description.link = cooperation.url;
  }
  description.sample = job?.sample === true || cooperation?.sample === true;
  return description;
}
