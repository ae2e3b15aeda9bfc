import { html, nothing, type TemplateResult } from 'lit';
import type { Translated } from '../format/translated.ts';
import { type IconName, icon } from '../icons.ts';

/** A text from the feed, with its language for screen readers and its own direction. */
export function feedText({ text, language }: Translated): TemplateResult {
  return html`<bdi lang=${language ?? nothing}>${text}</bdi>`;
}

/** A small word with an icon that says what is special about an item. */
export function tag(kind: string, name: IconName, words: string): TemplateResult {
  return html`<span class="tag ${kind}" part="tag tag-${kind}">${icon(name)}${words}</span>`;
}
