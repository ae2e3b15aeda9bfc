import { html, nothing, type TemplateResult } from 'lit';
import type { CardContext } from '../collections/collection.ts';
import type { Translated } from '../format/translated.ts';
import { icon } from '../icons.ts';
import type { Locale } from '../language.ts';

/** A text from the feed, with its language for screen readers and its own direction. */
export function feedText({ text, language }: Translated): TemplateResult {
  return html`<bdi lang=${language ?? nothing}>${text}</bdi>`;
}

/** Says that a link opens in a new tab, where it does. */
export function opening(target: string, { messages }: Locale): TemplateResult | typeof nothing {
  return target === '_blank' ? html`<span class="unseen"> (${messages.opensInNewTab})</span>` : nothing;
}

/** What is special about any item: it is new, it has changed, it is invented. */
export function newsTags(
  isSample: boolean | undefined,
  { fresh, changed, locale: { messages } }: CardContext,
) {
  return [
    fresh && tag('fresh', icon('fresh'), messages.fresh),
    changed && !fresh && tag('changed', icon('retry'), messages.changed),
    isSample && tag('sample', icon('sample'), messages.sample),
  ].map((each) => each || nothing);
}

/** A small word with an icon that says what is special about an item. */
export function tag(kind: string, sign: TemplateResult, words: string): TemplateResult {
  return html`<span class="tag ${kind}" part="tag tag-${kind}">${sign}${words}</span>`;
}
