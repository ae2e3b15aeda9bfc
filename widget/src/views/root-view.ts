import { html, type TemplateResult } from 'lit';
import type { Appearance } from '../attributes.ts';
import type { Locale } from '../language.ts';
import type { Panel } from '../panel-host.ts';
import { tabList } from './tabs.ts';

/** All that stands in an element's shadow root. */
export interface RootView {
  panels: Iterable<Panel>;
  selected: Panel;
  locale: Locale;
  /** Further classes: `dark` where the page's text is light, `auto` where the reader's system decides. */
  scheme: string;
  appearance: Appearance;
  /** What stands above the page. */
  above?: unknown;
  /** What is said to those who do not see. */
  announcement: string;
  select(name: string, focus: boolean): void;
  colorChanged?(event: TransitionEvent): void;
}

/** The frame around the panel that is selected; drawn by the element and, before its script runs, by the server. */
export function rootView(view: RootView): TemplateResult {
  const { messages, tag } = view.locale;
  const tabs = [...view.panels].map(({ name }) => ({ name, title: messages.collections[name] }));
  const { name } = view.selected;
  const title = messages.collections[name];
  return html`<div class=${rootClass(view)} lang=${tag} part="root" @transitionend=${view.colorChanged}>
      ${tabList(tabs, name, messages.sections, view.select)}
      <div id="panel" class="panel" role=${tabs.length > 1 ? 'tabpanel' : 'region'}
        aria-label=${title}><h2 class="unseen">${title}</h2>${view.selected.render()}</div>
      ${view.above}
      <p class="unseen" role="status">${view.announcement}</p>
    </div>`;
}

function rootClass({ scheme, appearance: { layout, density, more } }: RootView): string {
  return `root ${scheme} layout-${layout} ${density} ${more === 'scroll' ? 'endless' : ''}`;
}
