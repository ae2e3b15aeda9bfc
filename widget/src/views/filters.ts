import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { type Choice, isNarrowed } from '../collections/collection.ts';
import { icon } from '../icons.ts';
import type { Messages } from '../messages/index.ts';

/** A facet with the values to choose from, in the reader's language. */
export interface FacetOptions {
  parameter: string;
  name: string;
  values: readonly { value: string; label: string }[];
}

export interface FilterEvents {
  typed(event: InputEvent | CompositionEvent): void;
  submitted(event: Event): void;
  toggled(parameter: string, value: string): void;
  searchCleared(): void;
  cleared(): void;
}

export interface FilterView {
  /** Words of the search box. */
  search: string;
  choice: Choice;
  facets: readonly FacetOptions[];
  messages: Messages;
}

const isMenu = (target: unknown): target is HTMLDetailsElement => target instanceof HTMLDetailsElement;

/** Closes the menus that a pointer went past. */
export function closeMenusOutside(root: ParentNode, event: Event): void {
  const path = event.composedPath();
  for (const menu of root.querySelectorAll<HTMLDetailsElement>('details[open]')) {
    if (!path.includes(menu)) menu.open = false;
  }
}

function closeOnEscape(event: KeyboardEvent) {
  const menu = event.currentTarget;
  if (event.key !== 'Escape' || !isMenu(menu) || !menu.open) return;
  event.stopPropagation();
  menu.open = false;
  menu.querySelector('summary')?.focus();
}

function closeWhenLeft(event: FocusEvent) {
  const menu = event.currentTarget;
  const next = event.relatedTarget;
  if (isMenu(menu) && next instanceof Node && !menu.contains(next)) menu.open = false;
}

function facetMenu(
  { parameter, name, values }: FacetOptions,
  { choice }: FilterView,
  events: FilterEvents,
): TemplateResult {
  const chosen = choice.values[parameter] ?? [];
  return html`<details class="menu" @keydown=${closeOnEscape} @focusout=${closeWhenLeft}>
    <summary part="control">${name}${chosen.length > 0 ? html`<b>${chosen.length}</b>` : nothing}${icon('chevron')}</summary>
    <div class="options" role="group" aria-label=${name} part="menu" ?hidden=${values.length === 0}>
      ${repeat(
        values,
        ({ value }) => value,
        ({ value, label }) => html`<label>
          <input type="checkbox" .checked=${chosen.includes(value)} @change=${() => events.toggled(parameter, value)} />
          ${label}
        </label>`,
      )}
    </div>
  </details>`;
}

function chips(view: FilterView, events: FilterEvents) {
  const { choice, facets, messages } = view;
  if (!isNarrowed(choice)) return nothing;
  const active = facets.flatMap(({ parameter, values }) =>
    values
      .filter(({ value }) => choice.values[parameter]?.includes(value))
      .map(({ value, label }) => ({
        key: `${parameter}=${value}`,
        label,
        remove: () => events.toggled(parameter, value),
      })),
  );
  const words = choice.q ? [{ key: 'q', label: choice.q, remove: events.searchCleared }] : [];
  const chip = ({ label, remove }: { label: string; remove: () => void }) => html`<li>
    <button type="button" class="chip" part="chip" aria-label=${messages.removeFilter(label)} @click=${remove}>
      <bdi>${label}</bdi>${icon('close')}
    </button>
  </li>`;
  return html`<ul class="chips" role="list" aria-label=${messages.activeFilters}>
    ${repeat([...words, ...active], ({ key }) => key, chip)}
    <li><button type="button" class="plain" @click=${events.cleared}>${messages.clearFilters}</button></li>
  </ul>`;
}

function searchBox({ messages, search }: FilterView, label: string, events: FilterEvents): TemplateResult {
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

/** Search box where there is one, facets, and what is chosen as chips that take themselves away. */
export function filters(view: FilterView, label: string | undefined, events: FilterEvents): TemplateResult {
  return html`<form class="filters" role="search" part="filters" @submit=${events.submitted}>
    ${label ? searchBox(view, label, events) : nothing}
    ${view.facets.map((facet) => facetMenu(facet, view, events))}
  </form>
  ${chips(view, events)}`;
}
