import { html, nothing } from 'lit';
import type { Appearance } from '../attributes.ts';
import type { Listed } from '../feed/listing-state.ts';
import { drawing } from '../icons.ts';
import type { LaterView, ListingView } from './listing-view.ts';
import { words } from './notices.ts';

const icons = {
  board: 'M3.75 6.75h12.5v9H3.75zM7.25 6.75v-2.5h5.5v2.5M3.75 10.5h12.5M10 9.75v1.5',
  glass: 'M9 3.75a5.25 5.25 0 1 0 0 10.5 5.25 5.25 0 0 0 0-10.5ZM12.9 12.9l3.6 3.6M7 9h4',
};

/** Says that nothing is there, or nothing that the reader asked for. */
export function emptyTitle({
  name,
  narrowed,
  locale,
  appearance: { emptyText },
}: Pick<ListingView<Listed>, 'name' | 'narrowed' | 'locale'> & {
  appearance: Pick<Appearance, 'emptyText'>;
}): string {
  const said = words(locale)[name];
  return narrowed ? said.narrowed : (emptyText ?? said.empty);
}

/** What stands in the place of a list without items: what would be here, and the one next step. */
export const emptyList: LaterView['emptyList'] = (view, { clear }) => {
  const {
    name,
    narrowed,
    locale,
    appearance: { emptyText },
  } = view;
  const said = words(locale)[name];
  const title = emptyTitle(view);
  const hint = narrowed ? said.narrowedHint : !emptyText && said.emptyHint;
  return html`<div class="empty" part="empty">
    ${drawing(narrowed ? icons.glass : icons.board)}
    <p class="headline">${title}</p>
    ${hint ? html`<p>${hint}</p>` : nothing}
    ${narrowed ? html`<button type="button" part="button" @click=${clear}>${locale.messages.clearFilters}</button>` : nothing}
  </div>`;
};
