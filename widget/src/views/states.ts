import { html, type TemplateResult } from 'lit';
import { icon } from '../icons.ts';
import type { Messages } from '../messages/index.ts';

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
