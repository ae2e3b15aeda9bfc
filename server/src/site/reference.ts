import type { Context } from 'hono';
import { html } from 'hono/html';
import { languageLink, respond, visitOf } from './page.ts';

/** Swagger UI sets inline styles and makes HTML of its own; scripts and calls stay those of this host. */
const policy =
  "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; " +
  "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

/** The API reference, drawn from the OpenAPI document, with calls that run against this server. */
export async function reference(context: Context): Promise<Response> {
  const visit = visitOf(context);
  const { reference: texts, name } = visit.messages;
  return respond(context, visit, {
    title: `${texts.title} · ${name}`,
    look: 'house',
    policy,
    head: html`<link rel="stylesheet" href="/docs/swagger-ui.css">
<link rel="stylesheet" href="/site/reference.css">
<script defer src="/docs/swagger-ui-bundle.js"></script>
<script type="module" src="/site/reference.js"></script>`,
    body: html`
<header class="bar"><a class="mark" href="/">${name}</a>${languageLink(visit)}</header>
<div class="reference">
<section aria-labelledby="title">
  <h1 id="title">${texts.title}</h1>
  <p>${texts.intro}</p>
  <ul class="notes">${texts.notes.map((note) => html`<li>${note}</li>`)}</ul>
  <p><a href="/v1/openapi.json?lang=${visit.language}">openapi.json</a></p>
  <h2 class="unseen">${texts.operations}</h2>
</section>
<div id="reference" data-failed="${texts.failed}"><main>
  <noscript><p>${texts.withoutScript}</p></noscript>
  <p class="loading">${texts.loading}</p>
</main></div>
</div>`,
  });
}
