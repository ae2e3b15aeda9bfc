import type { Cooperation } from '@recruitment-feed/sdk/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { formatMonth } from '../../format/month.ts';
import { translated } from '../../format/translated.ts';
import { webAddress } from '../../format/web-address.ts';
import { drawing } from '../../icons.ts';
import type { Locale } from '../../language.ts';
import { labelOf } from '../../messages/index.ts';
import { cardLink } from '../../views/card-link.ts';
import { nameOf } from '../../views/organization.ts';
import { feedText, newsTags } from '../../views/text.ts';
import type { CardContext } from '../collection.ts';
import { words } from './words.ts';

const bond =
  'M10 2.75a3.75 3.75 0 0 1 3.75 3.75v2a3.75 3.75 0 0 1-7.5 0v-2A3.75 3.75 0 0 1 10 2.75ZM10 7.75a3.75 3.75 0 0 1 3.75 3.75v2a3.75 3.75 0 0 1-7.5 0v-2A3.75 3.75 0 0 1 10 7.75Z';
const stages = Object.keys(words.en.statuses);

/** The names of the two who work together. */
export function pairOf({ enterprise, college }: Cooperation, locale: Locale) {
  return { enterprise: nameOf(enterprise, locale), college: nameOf(college, locale) };
}

function pair(cooperation: Cooperation, context: CardContext) {
  const { enterprise, college } = pairOf(cooperation, context.locale);
  const names = html`<span class="name">${feedText(enterprise)}</span><span class="unseen"> × </span><span class="name">${feedText(college)}</span>`;
  return cardLink(cooperation, webAddress(cooperation.url), names, context);
}

function since({ history }: Cooperation, locale: Locale) {
  const [first] = history;
  if (!first) return nothing;
  const text = words(locale).since(formatMonth(new Date(first.at), locale));
  return html`<li><time datetime=${first.at}>${text}</time></li>`;
}

function stage({ status }: Cooperation, locale: Locale) {
  const { statuses, stage } = words(locale);
  const at = stages.indexOf(status);
  const name = labelOf(statuses, status);
  return html`<div class="stage ${status}" part="stage" role="img" aria-label=${stage(name, at + 1, stages.length)}>
    ${stages.map((_, index) => html`<i class=${index < at ? 'passed' : index === at ? 'present' : 'ahead'}></i>`)}
    <span>${name}</span>
  </div>`;
}

/** A cooperation: two names as equals, what they do together, since when, and how far it is. */
export function cooperationCard(cooperation: Cooperation, context: CardContext): TemplateResult {
  const { locale } = context;
  const title = translated(cooperation, 'title', locale.tag);
  return html`<div class="cooperation ${cooperation.status}">
    <div class="pair">
      <span class="bond">${drawing(bond)}</span>
      <h3 class="title" part="title" id=${cooperation.id}>${pair(cooperation, context)}</h3>
    </div>
    ${title ? html`<p class="about">${feedText(title)}</p>` : nothing}
    <ul class="facts" role="list" part="facts">
      ${cooperation.kinds.map((kind) => html`<li>${labelOf(words(locale).kinds, kind)}</li>`)}
      ${since(cooperation, locale)}
    </ul>
    <div class="foot">
      ${stage(cooperation, locale)}
      ${newsTags(cooperation.sample, context)}
    </div>
  </div>`;
}

/** The shape of a cooperation that is still to come. */
export function cooperationSkeleton(): TemplateResult {
  return html`<div class="cooperation skeleton" aria-hidden="true">
    <div class="pair"><div class="title"><i></i><i></i></div></div>
    <i class="about"></i>
    <i class="facts"></i>
    <i class="foot"></i>
  </div>`;
}
