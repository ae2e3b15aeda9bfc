import type { Job } from '@recruitment-feed/sdk/contract';
import {
  chooseLocale,
  education,
  employment,
  formatPay,
  formatPlaces,
} from '@recruitment-feed/widget/server';
import type { Language } from '../../language.ts';
import { localized } from '../language.ts';

/** What the board says of a posting, in the visitor's language. */
export interface BoardFacts {
  title: string;
  employer: string;
  pay: string | undefined;
  place: string | undefined;
  type: string | undefined;
  education: string | undefined;
  posted: string;
}

/** Writes a posting's facts. */
export function boardFacts(job: Job, language: Language): BoardFacts {
  const locale = chooseLocale([language]);
  const [pay] = job.pay.map((each) => formatPay(each, locale));
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'Asia/Shanghai' });
  return {
    title: localized(job, 'title', language),
    employer: localized(job.organization, 'name', language),
    pay: pay && `${pay.amount} ${pay.terms}`.trim(),
    place: formatPlaces(job, locale),
    type: employment(job, locale),
    education: education(job, locale),
    posted: day.format(new Date(job.postedAt)),
  };
}
