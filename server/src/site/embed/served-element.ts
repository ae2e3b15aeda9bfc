import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import type { Drawing } from '@recruitment-feed/widget/server';
import { html, raw } from 'hono/html';
import { jsonForScript } from '../json-for-script.ts';
import type { Markup } from '../page.ts';

/** What lit's hydration would find its parts by; the element draws anew instead, and a text has no bare `<` in it. */
const markers = /<!--\/?lit-(?:part|node)[^>]*-->|<\?>/g;

/**
 * Writes `<recruitment-feed>` with its listing in a declarative shadow root, which the element takes over once its
 * script runs. See https://developer.mozilla.org/docs/Web/HTML/Element/template#shadowrootmode
 *
 * @param drawing What the element would show; left out, it has no shadow root until its script runs.
 * @param options.attributes What the element says, by names that no page wrote.
 * @param options.sheet What dresses the shadow root.
 * @param options.children What older browsers show, and what stands in while the feed cannot be reached.
 */
export async function servedElement(
  drawing: Drawing | undefined,
  {
    attributes,
    sheet,
    children,
  }: { attributes: Readonly<Record<string, string>>; sheet?: Markup; children: Markup },
): Promise<Markup> {
  const said = Object.entries(attributes).map(([name, value]) => html` ${raw(name)}="${value}"`);
  const root = drawing === undefined ? '' : await shadowRoot(drawing, sheet);
  return html`<recruitment-feed${said}>${root}
${children}
</recruitment-feed>`;
}

async function shadowRoot({ template, answers }: Drawing, sheet: Markup | undefined): Promise<Markup> {
  const listing = (await collectResult(render(template))).replace(markers, '');
  return html`
<template shadowrootmode="open">${sheet ?? ''}${raw(listing)}<script type="application/json">${jsonForScript(answers)}</script></template>`;
}

/** The sheets of a drawing as one, in which nothing of the feed stands. */
export function sheetOf({ styles }: Pick<Drawing, 'styles'>): string {
  return styles.map(({ cssText }) => cssText.replace(/\s+/g, ' ').trim()).join('\n');
}
