import type { Job } from '@recruitment-feed/sdk/contract';
import { html, type TemplateResult } from 'lit';
import { formatDay } from '../format/dates.ts';
import { formatter } from '../format/formatter.ts';
import { education, employment } from '../format/job-facts.ts';
import { countOf } from '../format/numbers.ts';
import { formatPay } from '../format/pay.ts';
import { formatPlaces } from '../format/place.ts';
import type { Locale } from '../language.ts';
import { labelOf } from '../messages/index.ts';
import { organizationName } from '../views/organization.ts';
import { type DetailWords, words } from './words.ts';

type Fact = string | TemplateResult | undefined | false;

function duration(months: number, tag: string): string {
  const isYears = months >= 12 && months % 12 === 0;
  const format = formatter(Intl.NumberFormat, tag, {
    style: 'unit',
    unit: isYears ? 'year' : 'month',
    unitDisplay: 'long',
  });
  return format.format(isYears ? months / 12 : months);
}

function experience({ experience }: Job, { tag }: Locale): string | undefined {
  const months = experience?.monthsMin;
  return months ? duration(months, tag) : experience?.text;
}

/** The texts of a field that should be a list of them, on one line. */
function joined(texts: unknown, { comma }: DetailWords): string {
  const all: unknown[] = Array.isArray(texts) ? texts : [];
  return all.filter((text) => typeof text === 'string' && text).join(comma);
}

function day(instant: string | undefined, now: Date, locale: Locale): string | undefined {
  if (!instant || Number.isNaN(Date.parse(instant))) return instant;
  return formatDay(new Date(instant), now, locale);
}

function known(job: Job, now: Date, locale: Locale): Record<keyof DetailWords['facts'], Fact> {
  const { messages, tag } = locale;
  const text = words(locale);
  const pay = job.pay
    .map((each) => formatPay(each, locale))
    .map((each) => each && `${each.amount} ${each.terms}`.trim());
  const places = job.locations.map((place) => formatPlaces({ locations: [place] }, locale));
  const years = Array.isArray(job.graduationYears) ? job.graduationYears : [];
  return {
    place: joined([...new Set(places)], text),
    pay: joined(pay, text),
    type: employment(job, locale),
    workplace: job.workplaceType && labelOf(messages.workplaceTypes, job.workplaceType),
    education: education(job, locale),
    majors: joined(job.education?.majors, text),
    experience: experience(job, locale),
    openings: typeof job.openings === 'number' && text.people(countOf(job.openings, tag)),
    graduation: joined(years.map(text.graduates), text),
    department: job.department,
    start: day(job.startsAt, now, locale),
    posted: day(job.postedAt, now, locale),
    closes: day(job.closesAt, now, locale),
    skills: joined(job.skills, text),
    benefits: joined(job.benefits, text),
    publisher: job.publisher?.name ? organizationName(job.publisher, locale) : undefined,
  };
}

/** What the card above tells already, unless there are several. */
function isOnCard(job: Job, key: string): boolean {
  if (key === 'place') return job.locations.length < 2;
  if (key === 'pay') return job.pay.length < 2;
  return key === 'type' || key === 'education';
}

/**
 * Everything the feed knows of a job in few words, as pairs of a name and a value.
 * @param isBelowCard whether the job's card stands above and tells some of it
 */
export function factList(job: Job, now: Date, locale: Locale, isBelowCard: boolean): TemplateResult {
  const names = words(locale).facts;
  const facts = Object.entries(known(job, now, locale)).filter(
    ([key, fact]) => fact && !(isBelowCard && isOnCard(job, key)),
  );
  return html`<dl class="fact-list" part="facts">
    ${facts.map(([key, fact]) => html`<div><dt>${labelOf(names, key)}</dt><dd>${fact}</dd></div>`)}
  </dl>`;
}
