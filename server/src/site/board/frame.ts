import { html } from 'hono/html';
import { languageLink, type Markup, type Visit } from '../page.ts';

/**
 * A page of the board around what it is about.
 * @param options.sample whether any of it is invented; `remark` what else there is to say of the page.
 */
export function boardFrame(
  visit: Visit,
  main: Markup,
  { sample = false, remark }: { sample?: boolean | undefined; remark?: string } = {},
): Markup {
  const { board, sampleNotice } = visit.messages;
  return html`<header class="top"><div><a class="brand" href="/demo/board">${board.title}</a>${languageLink(visit)}</div></header>
${main}
<footer class="foot">
  <p>${board.demo}</p>
  ${sample ? html`<p>${sampleNotice}</p>` : ''}
  ${remark === undefined ? '' : html`<p>${remark}</p>`}
</footer>`;
}
