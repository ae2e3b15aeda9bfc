import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { isNarrowed } from '../collections/collection.ts';
import { icon } from '../icons.ts';
import { facetOptions } from './facet-values.ts';
import type { FacetOptions, FilterEvents, FilterMenus, FilterView } from './filter-view.ts';
import { styles } from './styles.ts';
import { words } from './words.ts';

const isMenu = (target: unknown): target is HTMLDetailsElement => target instanceof HTMLDetailsElement;

/** Hangs the values of a menu from its other edge where they would leave the element. */
function hang(menu: HTMLDetailsElement): void {
  const [values, filters] = [menu.lastElementChild, menu.parentElement].map((each) =>
    each?.getBoundingClientRect(),
  );
  if (!values || !filters) return;
  const sticksOut = values.left < filters.left || values.right > filters.right;
  menu.classList.toggle('from-start', sticksOut);
}

/** Closes a menu when a pointer goes past it, for as long as it is open. */
function closeWhenPassed({ currentTarget: menu }: Event) {
  if (!isMenu(menu)) return;
  menu.classList.remove('from-start');
  if (!menu.open) return;
  hang(menu);
  const { ownerDocument } = menu;
  const pass = (event: Event) => {
    if (event.composedPath().includes(menu) && menu.open) return;
    menu.open = false;
    ownerDocument.removeEventListener('pointerdown', pass);
  };
  ownerDocument.addEventListener('pointerdown', pass);
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

/** A facet with its values to tick. */
function menu(
  { parameter, name, values }: FacetOptions,
  { choice }: FilterView,
  events: FilterEvents,
): TemplateResult {
  const chosen = choice.values[parameter] ?? [];
  return html`<details class="menu" @toggle=${closeWhenPassed} @keydown=${closeOnEscape} @focusout=${closeWhenLeft}>
    <summary part="control">${name}${chosen.length > 0 ? html`<b>${chosen.length}</b>` : nothing}${icon('chevron')}</summary>
    <div class="options" role="group" aria-label=${name} part="menu" ?hidden=${values.length === 0}>
      ${repeat(
        values,
        ({ value }) => value,
        ({ value, label, count }) => html`<label>
          <input type="checkbox" .checked=${chosen.includes(value)} @change=${() => events.toggled(parameter, value)} />
          <span>${label}</span>${count ? html`<span class="number">${count}</span>` : nothing}
        </label>`,
      )}
    </div>
  </details>`;
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

function reopen(root: ParentNode, name: string): void {
  const summary = [...root.querySelectorAll('summary')].find((each) => each.textContent?.startsWith(name));
  summary?.click();
  summary?.focus();
}

/** The part of the filters that is fetched beside the first page. */
export const menus: FilterMenus = { styles, facetOptions, menu, chips, reopen };
