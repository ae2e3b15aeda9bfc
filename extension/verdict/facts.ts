import { formatDay, formatMonth } from '../locales/format-date.ts';
import { formatPay } from '../locales/format-pay.ts';
import { label } from '../locales/label.ts';
import type { Language } from '../locales/language.ts';
import { translated } from '../locales/translated.ts';
import { verdictMessages } from '../locales/verdict/index.ts';
import type { ShownCooperation, ShownJob } from './verdict.ts';

/** One fact of the feed. */
export interface Fact {
  name: string;
  value: string;
  /** The page that it names. */
  link?: string;
  /** True where an operator of the feed has confirmed it. */
  verified?: boolean;
}

/** Where a job is, what it pays and of what kind it is, as far as the feed says so: what tells jobs apart. */
export function mainFacts(job: ShownJob, language: Language): Fact[] {
  const { facts, remote, employmentTypes } = verdictMessages(language);
  const places = job.locations.map(
    (place) =>
      translated(place, 'city', language) ??
      translated(place, 'name', language) ??
      place.city ??
      place.name ??
      (place.remote ? remote : undefined),
  );
  const [pay] = job.pay;
  const types = job.employmentTypes.map((type) => label(employmentTypes, type));
  return known([
    { name: facts.place, value: listed([...new Set(places)].slice(0, 3), language) },
    { name: facts.pay, value: (pay && formatPay(pay, language)) ?? '' },
    { name: facts.type, value: listed(types, language) },
  ]);
}

/** All that the feed says of a job beside its title. */
export function jobFacts(job: ShownJob, language: Language): Fact[] {
  const { facts, closedReasons } = verdictMessages(language);
  const reason = job.closedReason && label(closedReasons, job.closedReason);
  const closedOn = job.closedAt && formatDay(job.closedAt, language);
  const ends =
    job.status === 'closed'
      ? {
          name: facts.closed,
          value: [closedOn, reason ?? closedReasons.other].filter(Boolean).join(' · '),
        }
      : { name: facts.closes, value: job.closesAt ? formatDay(job.closesAt, language) : '' };
  const posted = formatDay(job.postedAt, language);
  const updated = formatDay(job.updatedAt, language);
  return known([
    {
      name: facts.employer,
      value: translated(job.employer, 'name', language) ?? job.employer.name,
      ...(job.employer.verified && { verified: true }),
    },
    ...mainFacts(job, language),
    { name: facts.posted, value: posted },
    { name: facts.updated, value: updated === posted || job.status === 'closed' ? '' : updated },
    ends,
    ...(job.url ? [{ name: facts.alsoAt, value: new URL(job.url).hostname, link: job.url }] : []),
  ]);
}

/** What a cooperation is, how far it has come, and since when. */
export function cooperationFacts(cooperation: ShownCooperation, language: Language): Fact[] {
  const { facts, cooperationKinds, cooperationStatuses } = verdictMessages(language);
  const kinds = cooperation.kinds.map((kind) => label(cooperationKinds, kind));
  const since = cooperation.history[0]?.at;
  return known([
    { name: facts.cooperation, value: listed(kinds, language) },
    { name: facts.stage, value: label(cooperationStatuses, cooperation.status) },
    { name: facts.since, value: since === undefined ? '' : formatMonth(since, language) },
  ]);
}

const known = (facts: readonly Fact[]) => facts.filter(({ value }) => value !== '');

function listed(parts: readonly (string | undefined)[], language: Language): string {
  return parts.filter(Boolean).join(language === 'en' ? ', ' : '、');
}
