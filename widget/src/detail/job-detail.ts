import type { Job } from '@recruitment-feed/sdk/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { formatDay } from '../format/dates.ts';
import { jobTime } from '../format/job-facts.ts';
import { translated } from '../format/translated.ts';
import { translatedBlocks } from '../format/translated-blocks.ts';
import { webAddress } from '../format/web-address.ts';
import { icon } from '../icons.ts';
import type { Locale } from '../language.ts';
import { labelOf } from '../messages/index.ts';
import { organizationName } from '../views/organization.ts';
import { richText } from '../views/rich-text.ts';
import { warningLine } from '../views/states.ts';
import { feedText, opening, tag } from '../views/text.ts';
import { factList } from './facts.ts';
import { words } from './words.ts';

/** How far the details of a job have come. */
export type DetailPhase = 'loading' | 'ready' | 'failed' | 'gone';

/** The details of one job, and what can be done in them. */
export interface DetailView {
  /** Absent until the first answer, where only the id was known. */
  job: Job | undefined;
  phase: DetailPhase;
  /** Whether the job's card stands above. */
  isBelowCard: boolean;
  locale: Locale;
  now: Date;
  /** Where links open. */
  target: string;
  close(): void;
  retry(): void;
  /** Tells the page that a link out was chosen. */
  select(event: Event, job: Job): void;
}

/** The name of the view for those who do not see its surroundings. */
export function detailName({ job, locale }: DetailView): string {
  const text = words(locale);
  return job ? text.detailsOf(translated(job, 'title', locale.tag)?.text ?? job.title) : text.details;
}

/** Title and employer, above the details in a dialog. */
export function detailHead({ job, locale }: DetailView): TemplateResult {
  if (!job) return html`<h2 class="title" part="title">${words(locale).details}</h2>`;
  const title = translated(job, 'title', locale.tag) ?? { text: job.title };
  return html`<h2 class="title ${job.status}" part="title">${feedText(title)}</h2>
    <p class="party" part="employer">${organizationName(job.organization, locale)}
      <span class="quiet">${labelOf(locale.messages.organizationKinds, job.organization.kind)}</span>
      ${job.sample ? tag('sample', icon('sample'), locale.messages.sample) : nothing}</p>`;
}

function notice({ job, phase, locale, now, retry }: DetailView) {
  const text = words(locale);
  if (phase === 'gone') return html`<p class="notice" part="warning">${icon('closed')}${text.gone}</p>`;
  if (phase === 'failed') return warningLine(locale.messages.failed, locale.messages, retry);
  if (job?.status !== 'closed') return nothing;
  const { mood, text: why, at } = jobTime(job, now, locale);
  return html`<p class="notice" part="warning">${icon(mood === 'filled' ? 'filled' : 'closed')}
    <span>${why} <time datetime=${at}>${formatDay(new Date(at), now, locale)}</time></span></p>`;
}

function description({ job, phase, locale }: DetailView) {
  const text = words(locale);
  if (phase === 'loading') {
    return html`<p class="waiting" role="status">${text.loading}</p>
      <div class="skeleton" aria-hidden="true">${Array.from({ length: 6 }, () => html`<i></i>`)}</div>`;
  }
  if (!job || phase !== 'ready') return nothing;
  const { blocks, language } = translatedBlocks(job, 'description', locale.tag);
  return blocks.length > 0 ? richText(blocks, language) : html`<p class="quiet">${text.noDescription}</p>`;
}

/** Notices, facts and the description of a job. */
export function detailBody(view: DetailView): TemplateResult {
  const { job, locale, now, isBelowCard } = view;
  return html`${notice(view)} ${job ? factList(job, now, locale, isBelowCard) : nothing}
    <div class="description" part="description">${description(view)}</div>`;
}

/** Where to go from the details: to apply, and to the posting's own page. */
export function detailActions({
  job,
  phase,
  locale,
  select,
  target,
}: DetailView): TemplateResult | typeof nothing {
  if (!job) return nothing;
  const { messages, tag: language } = locale;
  const page = webAddress(job.url);
  const apply = job.status === 'open' && phase !== 'gone' ? webAddress(job.applyUrl) : undefined;
  const chosen = (event: Event) => select(event, job);
  const title = translated(job, 'title', language)?.text ?? job.title;
  return html`${
    apply
      ? html`<a class="primary" part="button action" href=${apply} target=${target} rel="noopener" @click=${chosen}><span aria-hidden="true">${messages.apply}</span><span class="unseen">${messages.applyTo(title)}${opening(target, locale)}</span></a>`
      : nothing
  }${
    page && page !== apply
      ? html`<a part="button" href=${page} target=${target} rel="noopener" @click=${chosen}>${words(locale).original}${opening(target, locale)}</a>`
      : nothing
  }`;
}
