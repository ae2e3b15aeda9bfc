import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { icon } from '../icons.ts';
import { warningLine } from '../views/states.ts';
import type { FilterEvents, FilterMenus, FilterView } from './filter-view.ts';

function searchBox({ locale: { messages }, search }: FilterView, label: string, events: FilterEvents) {
  return html`<div class="search">
      ${icon('search')}
      <input type="search" part="control" enterkeyhint="search" autocomplete="off" spellcheck="false" maxlength="200"
        aria-label=${label} placeholder=${label} .value=${search}
        @input=${events.typed} @compositionend=${events.typed} />
      ${
        search
          ? html`<button type="button" class="clear" aria-label=${messages.clearSearch} title=${messages.clearSearch} @click=${events.searchCleared}>${icon('close')}</button>`
          : nothing
      }
    </div>`;
}

/** Search box, facets, and what is chosen; until their menus have come, facets have but their names. */
export function filters(
  view: FilterView,
  events: FilterEvents,
  menus: FilterMenus | undefined,
  /** Fetches the menus again, where they have not come, for the facet of a name. */
  retry?: (name: string) => void,
): TemplateResult | typeof nothing {
  const { label, facets } = view;
  const { messages } = view.locale;
  if (label === undefined && facets.length === 0) return nothing;
  return html`<form class="filters" role="search" part="filters" @submit=${events.submitted}>
    ${label === undefined ? nothing : searchBox(view, label, events)}
    ${repeat(
      facets,
      ({ parameter }) => parameter,
      (facet) => {
        const menu = menus?.menu(facet, view, events);
        return html`<details class="menu" ${menu?.unfolding}>
        <summary part="control">${facet.name}${menu?.badge}${icon('chevron')}</summary>
        ${menu ? menu.values : retry && html`<div class="options">${warningLine(messages.failed, messages, () => retry(facet.name))}</div>`}
      </details>`;
      },
    )}
  </form>
  ${menus?.chips(view, events)}`;
}
