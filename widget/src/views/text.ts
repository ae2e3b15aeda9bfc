import { html, nothing, type TemplateResult } from 'lit';
import type { Translated } from '../format/translated.ts';
import { type IconName, icon } from '../icons.ts';
import type { Locale } from '../language.ts';

/** A text from the feed, with its language for screen readers and its own direction. */
export function feedText({ text, language }: Translated): TemplateResult {
  return html`<bdi lang=${language ?? nothing}>${text}</bdi>`;
}

/** Says that a link opens in a new tab, where it does. */
export function opening(target: string, { messages }: Locale): TemplateResult | typeof nothing {
  return target === '_blank' ? html`<span class="unseen"> (${messages.opensInNewTab})</span>` : nothing;
}

/** A small word with an icon that says what is special about an item. */
export function tag(kind: string, name: IconName, words: string): TemplateResult {
  return html`<span class="tag ${kind}" part="tag tag-${kind}">${icon(name)}${words}</span>`;
}
