import type { Feed } from '@recruitment-feed/sdk';
import type { Context } from 'hono';
import { html } from 'hono/html';
import type { Counts } from '../store/counts.ts';
import { configurator } from './configurator/configurator.ts';
import { integrityOf } from './configurator/integrity.ts';
import { demoCollege } from './demo-college.ts';
import { languageLink, respond, visitOf } from './page.ts';
import { tour } from './tour.ts';

/** The first page: what this is, where to look, and how to embed it. */
export function landing(feed: Feed, counts: () => Promise<Counts>, widgetFile: URL) {
  return async function landingPage(context: Context): Promise<Response> {
    const visit = visitOf(context);
    const { messages } = visit;
    const [{ sample, ...totals }, college, organizations, integrity] = await Promise.all([
      counts(),
      demoCollege(feed),
      feed.organizations.list({ limit: 100 }),
      integrityOf(widgetFile),
    ]);
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
  ${tour(messages)}
  ${configurator(visit, { college, organizations: organizations.data, integrity })}
  <section>
    <h2>${messages.extension.title}</h2>
    <ol>${messages.extension.steps.map((step) => html`<li>${step}</li>`)}</ol>
  </section>
</main>`;
    return respond(context, visit, {
      title: messages.name,
      look: 'house',
      head: html`<link rel="stylesheet" href="/site/configurator.css">
<script type="module" src="/site/configurator.js"></script>`,
      body,
    });
  };
}
