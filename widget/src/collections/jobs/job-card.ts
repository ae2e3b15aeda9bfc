import type { Job } from '@recruitment-feed/sdk/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { education, employment, type JobTime, jobTime } from '../../format/job-facts.ts';
import { formatPay } from '../../format/pay.ts';
import { formatPlaces } from '../../format/place.ts';
import { translated } from '../../format/translated.ts';
import { webAddress } from '../../format/web-address.ts';
import { type IconName, icon } from '../../icons.ts';
import { labelOf } from '../../messages/index.ts';
import { cardLink } from '../../views/card-link.ts';
import { organizationName } from '../../views/organization.ts';
import { feedText, newsTags, opening, tag } from '../../views/text.ts';
import type { CardContext } from '../collection.ts';

function title(job: Job, context: CardContext) {
  const text = feedText(translated(job, 'title', context.locale.tag) ?? { text: job.title });
  return cardLink(job, webAddress(job.url) ?? webAddress(job.applyUrl), text, context);
}

function isPartner(job: Job, { scope }: CardContext): boolean {
  if (!scope.college || job.organization.kind !== 'enterprise') return false;
  return job.publisher?.id !== scope.college;
}

function party(job: Job, context: CardContext, employer: TemplateResult) {
  const { messages } = context.locale;
  const { organization } = job;
  return html`<p class="party" part="employer">
    ${employer}
    ${
      isPartner(job, context)
        ? tag('partner', icon('rings'), messages.cooperates)
        : html`<span class="kind">${labelOf(messages.organizationKinds, organization.kind)}</span>`
    }
    ${newsTags(job.sample, job.status === 'open' ? context : { ...context, fresh: false, changed: false })}
  </p>`;
}

function pay(job: Job, context: CardContext) {
  const [first] = job.pay;
  const text = first && formatPay(first, context.locale);
  return (
    text && html`<span class="whole-word">${text.amount}</span> <span class="whole-word">${text.terms}</span>`
  );
}

const marks: Partial<Record<JobTime['mood'], IconName>> = {
  soon: 'clock',
  past: 'clock',
  closed: 'closed',
  filled: 'filled',
};

function time({ mood, text, day, at }: JobTime, { locale }: CardContext) {
  const mark = marks[mood];
  return html`<time class=${mood} datetime=${at}>
    ${mark ? icon(mark) : nothing}${mood === 'posted' ? html`<span class="unseen">${locale.messages.posted} </span>` : nothing}${text}
    ${day ? html`<span class="whole-word">${day}</span>` : nothing}
  </time>`;
}

/** The cells of a job, by what they tell; some are empty. */
export function jobCells(job: Job, context: CardContext) {
  const { locale } = context;
  return {
    title: title(job, context),
    employer: organizationName(job.organization, locale),
    place: formatPlaces(job, locale),
    pay: pay(job, context),
    type: employment(job, locale),
    education: education(job, locale),
    when: time(jobTime(job, context.now, locale), context),
  };
}

const facts = ['place', 'pay', 'type', 'education', 'when'] as const;

/** An address to apply at, where it is another one than the whole card's. */
function actions(job: Job, { locale, select, target, isOpen }: CardContext) {
  const { messages, tag: language } = locale;
  const address = webAddress(job.applyUrl);
  if (
    isOpen ||
    !address ||
    job.status === 'closed' ||
    !webAddress(job.url) ||
    address === webAddress(job.url)
  )
    return nothing;
  const name = translated(job, 'title', language)?.text ?? job.title;
  return html`<a class="action" part="action" href=${address} target=${target} rel="noopener"
    @click=${(event: Event) => select(event, job)}><span aria-hidden="true">${messages.apply}</span><span class="unseen">${messages.applyTo(name)}${opening(target, locale)}</span></a>`;
}

/** A job as one row: title, employer, and facts that line up from row to row where there is room. */
export function jobCard(job: Job, context: CardContext): TemplateResult {
  const cells = jobCells(job, context);
  return html`<div class="job ${job.status}">
    <div class="lead">
      <h3 class="title" part="title" id=${job.id}>${cells.title}</h3>
      ${party(job, context, cells.employer)}
    </div>
    <ul class="facts" role="list" part="facts">
      ${facts.map((name) => (cells[name] ? html`<li class=${name}>${cells[name]}</li>` : nothing))}
    </ul>
    ${actions(job, context)}
  </div>`;
}

/** The shape of a job that is still to come. */
export function jobSkeleton(): TemplateResult {
  return html`<div class="job skeleton" aria-hidden="true">
    <div class="lead"><i class="title"></i><i class="party"></i></div>
    <i class="facts"></i>
  </div>`;
}
