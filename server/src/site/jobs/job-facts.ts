import type { Job } from '@recruitment-feed/sdk/contract';
import {
  catalogues,
  chooseLocale,
  education,
  employment,
  formatPay,
  formatPlaces,
  labelOf,
} from '@recruitment-feed/widget/server';
import { html } from 'hono/html';
import { localized } from '../language.ts';
import type { Markup, Visit } from '../page.ts';

/** What is told of a job in its markup stands on its page too, as https://developers.google.com/search/docs/appearance/structured-data/job-posting#content-policies asks. */
export function jobFacts(job: Job, { language, messages }: Visit): Markup {
  const locale = chooseLocale([language]);
  const words = messages.job;
  const day = (date: string | undefined) =>
    date === undefined
      ? undefined
      : html`<time datetime="${date}">${new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'Asia/Shanghai' }).format(new Date(date))}</time>`;
  const list = (values: readonly (string | number)[]) =>
    values.length === 0 ? undefined : values.join(language === 'en' ? ', ' : '、');
  const pay = job.pay.flatMap((each) => {
    const text = formatPay(each, locale);
    return text ? [`${each.title ? `${each.title} ` : ''}${text.amount} ${text.terms}`.trim()] : [];
  });
  const months = job.experience?.monthsMin;
  const facts: [string, Markup | string | undefined][] = [
    [words.place, formatPlaces(job, locale)],
    [words.pay, list(pay)],
    [words.type, employment(job, locale)],
    [words.workplace, job.workplaceType && labelOf(catalogues[language].workplaceTypes, job.workplaceType)],
    [words.education, education(job, locale)],
    [words.majors, list(job.education?.majors ?? [])],
    [words.experience, job.experience?.text ?? (months === undefined ? undefined : words.months(months))],
    [words.graduates, list(job.graduationYears)],
    [words.openings, job.openings?.toString()],
    [words.department, job.department],
    [words.industries, list(job.industries)],
    [words.skills, list(job.skills)],
    [words.benefits, list(job.benefits)],
    [words.starts, job.startsAt],
    [words.publisher, job.publisher && localized(job.publisher, 'name', language)],
    [words.posted, day(job.postedAt)],
    [words.closes, job.status === 'open' ? day(job.closesAt) : undefined],
  ];
  return html`<dl class="facts">${facts.map(([name, value]) =>
    value ? html`<div><dt>${name}</dt><dd>${value}</dd></div>` : '',
  )}</dl>`;
}
