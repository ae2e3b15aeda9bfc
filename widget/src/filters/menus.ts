import { html, nothing, render } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { isNarrowed } from '../collections/collection.ts';
import { icon } from '../icons.ts';
import { facetOptions } from './facet-values.ts';
import type { FacetOptions, FilterEvents, FilterMenu, FilterMenus, FilterView } from './filter-view.ts';
import { styles } from './styles.ts';
import { unfolded } from './unfolded.ts';
import { words } from './words.ts';

/** A facet with its values to tick. */
function menu(facet: FacetOptions, { choice }: FilterView, events: FilterEvents): FilterMenu {
  const { parameter, name } = facet;
  const chosen = choice.values[parameter] ?? [];
  const draw = (menu: HTMLDetailsElement) => {
    const { values } = facet;
    const box = menu.querySelector<HTMLElement>('.options');
    if (!box) return;
    box.hidden = values.length === 0;
    const options = repeat(
      values,
      ({ value }) => value,
      ({ value, label, count }) => html`<label>
        <input type="checkbox" .checked=${chosen.includes(value)} @change=${() => events.toggled(parameter, value)} />
        <span>${label}</span>${count ? html`<span class="number">${count}</span>` : nothing}
      </label>`,
    );
    render(options, box);
  };
  return {
    unfolding: unfolded(draw),
    badge: chosen.length > 0 ? html`<b>${chosen.length}</b>` : nothing,
    values: html`<div class="options" role="group" aria-label=${name} part="menu"></div>`,
  };
}

/** What is chosen, as chips that take themselves away. */
function chips(view: FilterView, events: FilterEvents) {
  const { choice, facets, locale } = view;
  if (!isNarrowed(choice)) return nothing;
  const said = words(locale);
  const chosen = facets.flatMap(({ parameter, values }) =>
    values
      .filter(({ value }) => choice.values[parameter]?.includes(value))
      .map(({ value, label }) => ({
        key: `${parameter}=${value}`,
        label,
        remove: () => events.toggled(parameter, value),
      })),
  );
  const typed = choice.q ? [{ key: 'q', label: choice.q, remove: events.searchCleared }] : [];
  const chip = ({ label, remove }: { label: string; remove: () => void }) => html`<li>
    <button type="button" class="chip" part="chip" aria-label=${said.remove(label)} @click=${remove}>
      <bdi>${label}</bdi>${icon('close')}
    </button>
  </li>`;
  return html`<ul class="chips" role="list" aria-label=${said.active}>
    ${repeat([...typed, ...chosen], ({ key }) => key, chip)}
    <li><button type="button" class="plain" @click=${events.cleared}>${locale.messages.clearFilters}</button></li>
  </ul>`;
}

function focus(root: ParentNode, name: string): void {
  [...root.querySelectorAll('summary')].find((each) => each.textContent?.startsWith(name))?.focus();
}

/** The part of the filters that is fetched beside the first page. */
export const menus: FilterMenus = { styles, facetOptions, menu, chips, focus };
