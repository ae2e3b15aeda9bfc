import { html } from 'hono/html';
import type { Messages } from './messages/zh-cn.ts';
import type { Markup } from './page.ts';

/** The three places to look at next. */
export function tour({ tour: { college, board, api } }: Messages): Markup {
  return html`<ul class="tour">
    ${stop(college, '/demo/college')}
    ${stop(board, '/demo/board')}
    ${stop(api, '/docs')}
  </ul>`;
}

function stop(
  { title, text, action }: { title: string; text: string; action: string },
  href: string,
): Markup {
  return html`<li><h2>${title}</h2><p>${text}</p><p><a href="${href}">${action}</a></p></li>`;
}
