import { html, nothing, type TemplateResult } from 'lit';
import type { Listed } from '../feed/listing-state.ts';
import { drawing } from '../icons.ts';
import { words } from './empty-words.ts';
import type { ListingEvents, ListingView } from './listing-view.ts';

const icons = {
  board: 'M3.75 6.75h12.5v9H3.75zM7.25 6.75v-2.5h5.5v2.5M3.75 10.5h12.5M10 9.75v1.5',
  glass: 'M9 3.75a5.25 5.25 0 1 0 0 10.5 5.25 5.25 0 0 0 0-10.5ZM12.9 12.9l3.6 3.6M7 9h4',
};

/** What stands in the place of a list without items: what would be here, and the one next step. */
export function emptyList(
  {
    name,
    narrowed,
    locale,
    appearance: { emptyText },
  }: Pick<ListingView<Listed>, 'name' | 'narrowed' | 'locale' | 'appearance'>,
  { clear }: ListingEvents,
): TemplateResult {
  const said = words(locale)[name];
  const title = narrowed ? said.narrowed : (emptyText ?? said.title);
  const hint = narrowed ? said.narrowedHint : !emptyText && said.hint;
  return html`<div class="empty" part="empty">
    ${drawing(narrowed ? icons.glass : icons.board)}
    <p class="headline">${title}</p>
    ${hint ? html`<p>${hint}</p>` : nothing}
    ${narrowed ? html`<button type="button" part="button" @click=${clear}>${locale.messages.clearFilters}</button>` : nothing}
  </div>`;
}
