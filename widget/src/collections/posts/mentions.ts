import type { Job, Post } from '@recruitment-feed/sdk/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { jobTime } from '../../format/job-facts.ts';
import { formatPlaces } from '../../format/place.ts';
import { translated } from '../../format/translated.ts';
import { webAddress } from '../../format/web-address.ts';
import { feedText, opening } from '../../views/text.ts';
import type { CardContext } from '../collection.ts';
import type { PostMemory } from './memory.ts';
import { signs } from './signs.ts';
import { words } from './words.ts';

function jobLine(job: Job, { locale, now, select, target }: CardContext) {
  const title = feedText(translated(job, 'title', locale.tag) ?? { text: job.title });
  const address = webAddress(job.url) ?? webAddress(job.applyUrl);
  const fact = job.status === 'open' ? formatPlaces(job, locale) : jobTime(job, now, locale).text;
  return html`<span class="mention ${job.status}">${
    address
      ? html`<a class="plain-link" part="link" href=${address} target=${target} rel="noopener"
          @click=${(event: Event) => select(event, job)}>${title}${opening(target, locale)}</a>`
      : title
  }${fact ? html` <span class="quiet">${fact}</span>` : nothing}</span>`;
}

/** The jobs that a post speaks of; each has its line before it is known, so that nothing moves. */
export function mentions(
  { about }: Post,
  context: CardContext,
  { jobs }: PostMemory,
): TemplateResult | typeof nothing {
  const ids = [...new Set(about)].filter((id) => typeof id === 'string' && id.startsWith('job_'));
  if (ids.length === 0) return nothing;
  const text = words(context.locale);
  const line = (id: string) => {
    const job = jobs.get(id);
    if (job === undefined) return html`<i></i>`;
    return job ? jobLine(job, context) : html`<span class="quiet">${text.mentionGone}</span>`;
  };
  return html`<ul class="mentions" role="list" part="mentions" aria-label=${text.mentions}>
    ${ids.map((id) => html`<li>${signs.job()}${line(id)}</li>`)}
  </ul>`;
}
