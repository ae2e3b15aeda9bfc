import { html, nothing, type TemplateResult } from 'lit';
import type { Tab } from './tab-after.ts';

/** The switch between the kinds of things an element shows; nothing where there is only one. */
export function tabList(
  tabs: readonly Tab[],
  selected: string,
  label: string,
  select: (name: string, focus: boolean) => void,
): TemplateResult | typeof nothing {
  if (tabs.length < 2) return nothing;
  const move = async (event: KeyboardEvent) => {
    const { direction } = getComputedStyle(event.target as Element);
    if (/^(Home|End)$/.test(event.key)) event.preventDefault();
    const parts = await import('../later.ts').catch(() => undefined);
    const next = parts?.later.tabAfter(tabs, selected, event.key, direction);
    if (next) select(next, true);
  };
  return html`<div class="tabs" role="tablist" aria-label=${label} part="tabs" @keydown=${move}>
    ${tabs.map(
      ({ name, title }) => html`<button type="button" role="tab" id="tab-${name}" part="tab"
        aria-selected=${name === selected} aria-controls="panel" tabindex=${name === selected ? 0 : -1}
        @click=${() => select(name, false)}>${title}</button>`,
    )}
  </div>`;
}
