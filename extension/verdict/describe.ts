import { formatDay, formatMonth } from '../locales/format-date.ts';
import { formatPay } from '../locales/format-pay.ts';
import { label } from '../locales/label.ts';
import type { Language } from '../locales/language.ts';
import { translated } from '../locales/translated.ts';
import { verdictMessages } from '../locales/verdict/index.ts';
import { describeMatch, type MatchDescription } from './describe-match.ts';
import type { ShownCooperation, ShownJob, Verdict } from './verdict.ts';
import { isWebAddress } from './web-address.ts';

/** What a verdict is about, which decides its icon and colour. */
export type Tone = 'match' | 'in-feed' | 'closed' | 'cooperation';

/** Why the badge says what it says, in a sentence and the feed's own words. */
export interface Reason {
  tone: Tone;
  sentence: string;
  quote: string;
}

/** One fact of the feed. */
export interface Fact {
  name: string;
  value: string;
  /** The page that it names. */
  link?: string;
  /** True where an operator of the feed has confirmed it. */
  verified?: boolean;
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

function jobFacts(job: ShownJob, language: Language): Fact[] {
  const { facts, remote, closedReasons, employmentTypes } = verdictMessages(language);
  const places = job.locations.map(
    (place) =>
      translated(place, 'city', language) ??
      translated(place, 'name', language) ??
      place.city ??
      place.name ??
      (place.remote ? remote : undefined),
  );
  const pays = job.pay.map((pay) => formatPay(pay, language));
  const reason = job.closedReason && label(closedReasons, job.closedReason);
  const closedOn = job.closedAt && formatDay(job.closedAt, language);
  const ends =
    job.status === 'closed'
      ? { name: facts.closed, value: listed([closedOn, reason ?? closedReasons.other], ' · ') }
      : { name: facts.closes, value: job.closesAt ? formatDay(job.closesAt, language) : '' };
  const separator = language === 'en' ? ', ' : '、';
  const posted = formatDay(job.postedAt, language);
  const updated = formatDay(job.updatedAt, language);
  const all: Fact[] = [
    {
      name: facts.employer,
      value: translated(job.employer, 'name', language) ?? job.employer.name,
      ...(job.employer.verified && { verified: true }),
    },
    { name: facts.place, value: listed([...new Set(places)].slice(0, 3), separator) },
    { name: facts.pay, value: pays[0] ?? '' },
    {
      name: facts.type,
      value: listed(
        job.employmentTypes.map((type) => label(employmentTypes, type)),
        separator,
      ),
    },
    { name: facts.posted, value: posted },
    { name: facts.updated, value: updated === posted || job.status === 'closed' ? '' : updated },
    ends,
    ...(job.url ? [{ name: facts.alsoAt, value: new URL(job.url).hostname, link: job.url }] : []),
  ];
  return all.filter(({ value }) => value !== '');
}

function cooperationFacts(cooperation: ShownCooperation, language: Language): Fact[] {
  const { facts, cooperationKinds, cooperationStatuses } = verdictMessages(language);
  const kinds = cooperation.kinds.map((kind) => label(cooperationKinds, kind));
  const since = cooperation.history[0]?.at;
  const all = [
    { name: facts.cooperation, value: listed(kinds, language === 'en' ? ', ' : '、') },
    { name: facts.stage, value: label(cooperationStatuses, cooperation.status) },
    { name: facts.since, value: since === undefined ? '' : formatMonth(since, language) },
  ];
  return all.filter(({ value }) => value !== '');
}

function listed(parts: (string | undefined)[], separator: string): string {
  return parts.filter((part) => part !== undefined && part !== '').join(separator);
}
