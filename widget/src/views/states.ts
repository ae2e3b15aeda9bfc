import { html, type TemplateResult } from 'lit';
import { icon } from '../icons.ts';
import type { Messages } from '../messages/index.ts';

/** Shapes of what is to come, as high as it will be; the words show when it takes longer than a second. */
export function loadingState(
  name: string,
  words: string,
  skeleton: () => TemplateResult,
  count: number,
): TemplateResult {
  return html`<p class="waiting">${words}</p>
    <div class="list ${name}" part="list">
      ${Array.from({ length: count }, () => html`<div class="item">${skeleton()}</div>`)}
    </div>`;
}

/** One line above a list that says what is wrong with it, and the one next step. */
export function warningLine(
  words: string,
  { retry }: Pick<Messages, 'retry'>,
  run: () => void,
): TemplateResult {
  return html`<p class="warning-line" part="warning">
    ${icon('offline')}<span>${words} <button type="button" class="plain" @click=${run}>${retry}</button></span>
  </p>`;
}
