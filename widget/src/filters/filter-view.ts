import type { FacetCount } from '@recruitment-feed/sdk/contract';
import type { CSSResult, TemplateResult } from 'lit';
import type { DirectiveResult } from 'lit/directive.js';
import type { Choice, Facet } from '../collections/collection.ts';
import type { Locale } from '../language.ts';

/** A facet with the values to choose from, in the reader's language. */
export interface FacetOptions {
  parameter: string;
  name: string;
  values: readonly { value: string; label: string; count?: string }[];
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
  locale: Locale;
  /** Names the search box; there is none without it. */
  label?: string;
}

/** What is chosen, and what the feed has counted under everything else that is. */
export interface Counted {
  choice: Choice;
  counts?: Readonly<Record<string, readonly FacetCount[]>> | undefined;
}

/** What a menu is more than its name. */
export interface FilterMenu {
  /** Draws the values while the menu is open, and closes it. */
  unfolding: DirectiveResult;
  /** How many values are chosen. */
  badge: unknown;
  /** What the values stand in. */
  values: TemplateResult;
}

/** The part of the filters that is fetched beside the first page: menus of values, and chips of what is chosen. */
export interface FilterMenus {
  styles: CSSResult;
  facetOptions<Item>(
    facets: readonly Facet<Item>[],
    items: Iterable<Item>,
    counted: Counted,
    names: Readonly<Record<string, string>>,
    locale: Locale,
  ): FacetOptions[];
  menu(facet: FacetOptions, view: FilterView, events: FilterEvents): FilterMenu;
  chips(view: FilterView, events: FilterEvents): unknown;
  /** Puts the focus on the menu of a name, which the reader found empty. */
  focus(root: ParentNode, name: string): void;
}
