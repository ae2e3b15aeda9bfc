import { html, nothing } from 'lit';
import { drawing } from '../icons.ts';
import type { LaterView } from './listing-view.ts';
import { words } from './notices.ts';

const icons = {
  board: 'M3.75 6.75h12.5v9H3.75zM7.25 6.75v-2.5h5.5v2.5M3.75 10.5h12.5M10 9.75v1.5',
  glass: 'M9 3.75a5.25 5.25 0 1 0 0 10.5 5.25 5.25 0 0 0 0-10.5ZM12.9 12.9l3.6 3.6M7 9h4',
};

/** What stands in the place of a list without items: what would be here, and the one next step. */
export const emptyList: LaterView['emptyList'] = (
  { name, narrowed, locale, appearance: { emptyText } },
  { clear },
) => {
  const said = words(locale)[name];
  const title = narrowed ? said.narrowed : (emptyText ?? said.empty);
  const hint = narrowed ? said.narrowedHint : !emptyText && said.emptyHint;
  return html`<div class="empty" part="empty">
    ${drawing(narrowed ? icons.glass : icons.board)}
    <p class="headline">${title}</p>
    ${hint ? html`<p>${hint}</p>` : nothing}
    ${narrowed ? html`<button type="button" part="button" @click=${clear}>${locale.messages.clearFilters}</button>` : nothing}
  </div>`;
};
