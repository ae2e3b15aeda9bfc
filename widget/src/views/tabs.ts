import { html, nothing, type TemplateResult } from 'lit';

export interface Tab {
  name: string;
  title: string;
}

const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowRight: (at, last) => (at === last ? 0 : at + 1),
  ArrowLeft: (at, last) => (at === 0 ? last : at - 1),
  Home: () => 0,
  End: (_, last) => last,
};

const mirrored: Readonly<Record<string, string>> = { ArrowRight: 'ArrowLeft', ArrowLeft: 'ArrowRight' };

/**
 * Where a key leads from a tab, https://www.w3.org/WAI/ARIA/apg/patterns/tabs/
 * @param direction of the line the tabs stand in, as CSS has it
 */
export function tabAfter(
  tabs: readonly Tab[],
  selected: string,
  key: string,
  direction = 'ltr',
): string | undefined {
  const at = tabs.findIndex(({ name }) => name === selected);
  const next = steps[(direction === 'rtl' && mirrored[key]) || key]?.(at, tabs.length - 1);
  return next === undefined ? undefined : tabs[next]?.name;
}

/** The switch between the kinds of things an element shows; nothing where there is only one. */
export function tabList(
  tabs: readonly Tab[],
  selected: string,
  label: string,
  select: (name: string, focus: boolean) => void,
): TemplateResult | typeof nothing {
  if (tabs.length < 2) return nothing;
  const move = (event: KeyboardEvent) => {
    const { direction } = getComputedStyle(event.target as Element);
    const next = tabAfter(tabs, selected, event.key, direction);
    if (next === undefined) return;
    event.preventDefault();
    select(next, true);
  };
  return html`<div class="tabs" role="tablist" aria-label=${label} part="tabs" @keydown=${move}>
    ${tabs.map(
      ({ name, title }) => html`<button type="button" role="tab" id="tab-${name}" part="tab"
        aria-selected=${name === selected} aria-controls="panel" tabindex=${name === selected ? 0 : -1}
        @click=${() => select(name, false)}>${title}</button>`,
    )}
  </div>`;
}
