import { html, type TemplateResult } from 'lit';
import type { IconName } from '../icons.ts';
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

interface Notice {
  icon: IconName;
  title: string;
  hint?: string;
  action?: { label: string; run: () => void };
}

/** What stands in the place of a list: what would be here, and the one next step. */
export function emptyState({ icon: name, title, hint, action }: Notice): TemplateResult {
  return html`<div class="empty" part="empty">
    ${icon(name)}
    <p class="headline">${title}</p>
    ${hint ? html`<p>${hint}</p>` : ''}
    ${action ? html`<button type="button" part="button" @click=${action.run}>${action.label}</button>` : ''}
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
