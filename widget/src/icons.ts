import { html, type TemplateResult } from 'lit';

/** Drawn for this project on a 20 px grid with a 1.5 px stroke. */
const paths = {
  search: 'M9 3.75a5.25 5.25 0 1 0 0 10.5 5.25 5.25 0 0 0 0-10.5ZM12.9 12.9l3.6 3.6',
  close: 'M5.5 5.5l9 9m0-9l-9 9',
  chevron: 'M5.75 8l4.25 4.25L14.25 8',
  verified:
    'M10 2.6l1.9 1.5 2.4-.2.6 2.4 2 1.3-.9 2.4.9 2.4-2 1.3-.6 2.4-2.4-.2-1.9 1.5-1.9-1.5-2.4.2-.6-2.4-2-1.3.9-2.4-.9-2.4 2-1.3.6-2.4 2.4.2zM7.2 10.1l2 2 3.7-4',
  clock: 'M10 3.25a6.75 6.75 0 1 0 0 13.5 6.75 6.75 0 0 0 0-13.5ZM10 6.25V10l2.5 1.75',
  closed: 'M10 3.25a6.75 6.75 0 1 0 0 13.5 6.75 6.75 0 0 0 0-13.5ZM5.4 5.4l9.2 9.2',
  filled: 'M10 3.25a6.75 6.75 0 1 0 0 13.5 6.75 6.75 0 0 0 0-13.5ZM6.9 10.2l2.1 2.1 4.1-4.4',
  rings: 'M7.25 5.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9ZM12.75 5.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9Z',
  fresh: 'M10 3.5l1.6 4.9 4.9 1.6-4.9 1.6L10 16.5l-1.6-4.9L3.5 10l4.9-1.6z',
  sample:
    'M7.75 3.5h4.5M8.75 3.5v4.4l-4.1 6.7a1.3 1.3 0 0 0 1.1 1.9h8.5a1.3 1.3 0 0 0 1.1-1.9l-4.1-6.7V3.5M6.6 12h6.8',
  offline: 'M10 3.6l7 12.3H3zM10 8v3.6M10 13.6v.2',
  retry: 'M15.75 8.25A6 6 0 1 0 16 11M16 4.5v3.75h-3.75',
  up: 'M10 16V4.5M5.5 9L10 4.5 14.5 9',
} as const;

export type IconName = keyof typeof paths;

/** An icon that says nothing by itself: a text stands beside it, or its control has a name. */
export function icon(name: IconName): TemplateResult {
  return drawing(paths[name]);
}

/** Draws a path on the grid of our icons, for those that come later. */
export function drawing(path: string): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false"><path d=${path} /></svg>`;
}
