import type { Feed } from '@recruitment-feed/sdk';
import type { Context } from 'hono';
import { html } from 'hono/html';
import type { Counts } from '../store/counts.ts';
import { demoCollege } from './demo-college.ts';
import { embedSnippet } from './embed-snippet.ts';
import { languageLink, type Markup, respond, visitOf } from './page.ts';

/** The first page: what this is, where to look, and how to embed it. */
export function landing(feed: Feed, counts: () => Promise<Counts>) {
  return async function landingPage(context: Context): Promise<Response> {
    const visit = visitOf(context);
    const { messages } = visit;
    const [{ sample, ...totals }, college] = await Promise.all([counts(), demoCollege(feed)]);
    const number = new Intl.NumberFormat(visit.language);
    const body = html`
<header class="bar"><a class="mark" href="/">${messages.name}</a>${languageLink(visit)}</header>
<main>
  <h1>${messages.name}</h1>
  <p class="tagline">${messages.tagline}</p>
  <dl class="counts">
    ${(['organizations', 'jobs', 'cooperations'] as const).map(
      (key) => html`<div><dt>${messages.counts[key]}</dt><dd>${number.format(totals[key])}</dd></div>`,
    )}
  </dl>
  ${sample ? html`<p class="notice">${messages.sampleNotice}</p>` : ''}
  <ul class="tour">
    ${tourStop(messages.tour.college, '/demo/college')}
    ${tourStop(messages.tour.board, '/demo/board')}
    ${tourStop(messages.tour.api, '/docs')}
  </ul>
  <section>
    <h2 id="embed">${messages.embed.title}</h2>
    <p>${messages.embed.text}</p>
    <pre tabindex="0" role="region" aria-labelledby="embed"><code>${embedSnippet(visit.origin, college?.id ?? 'org_…')}</code></pre>
  </section>
  <section>
    <h2>${messages.extension.title}</h2>
    <ol>${messages.extension.steps.map((step) => html`<li>${step}</li>`)}</ol>
  </section>
</main>`;
    return respond(context, visit, { title: messages.name, look: 'house', body });
  };
}

function tourStop(stop: { title: string; text: string; action: string }, href: string): Markup {
  return html`<li><h2>${stop.title}</h2><p>${stop.text}</p><p><a href="${href}">${stop.action}</a></p></li>`;
}
