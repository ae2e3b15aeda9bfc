import type { Event as FeedEvent } from '@recruitment-feed/sdk/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { Lookup } from '../../feed/lookup.ts';
import { eventTime } from '../../format/event-time.ts';
import { formatter } from '../../format/formatter.ts';
import { countOf } from '../../format/numbers.ts';
import { formatPlaces } from '../../format/place.ts';
import { translated } from '../../format/translated.ts';
import { translatedBlocks } from '../../format/translated-blocks.ts';
import { webAddress } from '../../format/web-address.ts';
import type { Count } from '../../messages/count.ts';
import { labelOf } from '../../messages/index.ts';
import { cardLink } from '../../views/card-link.ts';
import { clip } from '../../views/clip.ts';
import { organizationName } from '../../views/organization.ts';
import { richText } from '../../views/rich-text.ts';
import { feedText, newsTags, tag } from '../../views/text.ts';
import type { CardContext } from '../collection.ts';
import { eventState } from './event-state.ts';
import { words } from './words.ts';

/** What an event's card needs beside its object. */
export interface EventMemory {
  viewers: Lookup<number>;
  isOpen(id: string): boolean;
  toggle(id: string): void;
}

function leaf({ startsAt }: FeedEvent, { locale: { tag: language } }: CardContext) {
  const start = new Date(startsAt);
  const part = (options: Intl.DateTimeFormatOptions) =>
    formatter(Intl.DateTimeFormat, language, options).format(start);
  return html`<div class="leaf" part="date" aria-hidden="true">
    <span>${part({ month: 'short' })}</span><b>${start.getDate()}</b><span>${part({ weekday: 'short' })}</span>
  </div>`;
}

function place({ mode, venue }: FeedEvent, { locale }: CardContext): string | undefined {
  const text = words(locale);
  const spot = venue && formatPlaces({ locations: [venue] }, locale);
  if (mode === 'online') return text.online;
  return mode === 'mixed' ? (spot ? text.onlineToo(spot) : text.online) : spot;
}

function audience(event: FeedEvent, { locale }: CardContext, { viewers }: EventMemory) {
  const text = words(locale);
  const count = (value: unknown, say: (count: Count) => string) =>
    typeof value === 'number' && value > 0 ? say(countOf(value, locale.tag)) : undefined;
  if (event.status === 'live') return [count(viewers.get(event.id), text.viewers)];
  const { peakViewers, visits } = event.audience ?? {};
  return [count(peakViewers, text.peak), count(visits, text.visits)];
}

function time(event: FeedEvent, { locale, now }: CardContext) {
  const { text, there } = eventTime(event, now, locale.tag);
  const aside = there && event.mode !== 'online' ? words(locale).thereAt(there) : '';
  return html`<time datetime=${event.startsAt}>${text}${aside}</time>`;
}

function facts(event: FeedEvent, context: CardContext, memory: EventMemory) {
  const known = [
    ['when', time(event, context)],
    ['place', place(event, context)],
    ...audience(event, context, memory).map((fact) => ['audience', fact] as const),
  ] as const;
  return html`<ul class="facts" role="list" part="facts">
    ${known.map(([name, fact]) => (fact ? html`<li class=${name}>${fact}</li>` : nothing))}
  </ul>`;
}

function hosts({ hosts }: FeedEvent, { locale }: CardContext) {
  if (hosts.length === 0) return nothing;
  const text = words(locale);
  return html`<p class="hosts" part="publisher"><span class="quiet">${text.hosts}</span>
    ${hosts.map((host, index) => html`${index > 0 ? text.and : nothing}${organizationName(host, locale)}`)}</p>`;
}

function description(event: FeedEvent, title: string, { locale }: CardContext, memory: EventMemory) {
  const { blocks, language } = translatedBlocks(event, 'description', locale.tag);
  if (blocks.length === 0) return nothing;
  const text = words(locale);
  const isOpen = memory.isOpen(event.id);
  return html`<div class="words">${clip(richText(blocks, language), {
    id: `text-${event.id}`,
    isOpen,
    toggle: () => memory.toggle(event.id),
    words: isOpen
      ? { text: text.fold, name: text.foldOf(title) }
      : { text: text.unfold, name: text.unfoldOf(title) },
  })}</div>`;
}

/** An event: what it is and how far it has come, when and where, who hosts it and how many watch. */
export function eventCard(event: FeedEvent, context: CardContext, memory: EventMemory): TemplateResult {
  const { locale } = context;
  const text = words(locale);
  const title = translated(event, 'title', locale.tag) ?? { text: event.title };
  const { sign, name } = eventState(event, text);
  return html`<div class="event ${event.status}">
    ${leaf(event, context)}
    <div class="lead">
      <p class="party">${tag('state', sign, name)}<span class="quiet">${labelOf(text.kinds, event.kind)}</span>
        ${newsTags(event.sample, context)}</p>
      <h3 class="title" part="title" id=${event.id}>${cardLink(event, webAddress(event.url), feedText(title), context)}</h3>
      ${facts(event, context, memory)} ${hosts(event, context)} ${description(event, title.text, context, memory)}
    </div>
  </div>`;
}

/** The shape of an event that is still to come. */
export function eventSkeleton(): TemplateResult {
  return html`<div class="event skeleton" aria-hidden="true">
    <div class="leaf"></div>
    <div class="lead">
      <i class="party"></i><i class="title"></i><i class="facts"></i>
    </div>
  </div>`;
}
