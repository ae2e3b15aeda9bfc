import type { Job } from '@recruitment-feed/sdk/contract';
import { chooseLocale, employment, formatPay, formatPlaces } from '@recruitment-feed/widget/server';
import { localized } from '../language.ts';
import type { Visit } from '../page.ts';

/** A job in the language of its page. */
export interface JobTexts {
  title: string;
  description: Job['description'];
  employer: string;
  /** The job in one sentence. */
  summary: string;
}

/** Says a job in the language of a page, in its own where it has no other. */
export function jobTexts(job: Job, { language }: Visit): JobTexts {
  const locale = chooseLocale([language]);
  const employer = localized(job.organization, 'name', language);
  const [pay] = job.pay.flatMap((each) => formatPay(each, locale) ?? []);
  const known = [
    employer,
    formatPlaces(job, locale),
    pay && `${pay.amount} ${pay.terms}`.trim(),
    employment(job, locale),
  ];
  return {
    title: localized(job, 'title', language),
    description: localized(job, 'description', language),
    employer,
    summary: known.filter(Boolean).join(' · '),
  };
}
