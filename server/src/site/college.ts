import type { Feed } from '@recruitment-feed/sdk';
import type { Context } from 'hono';
import { html } from 'hono/html';
import { demoCollege } from './demo-college.ts';
import { discovery } from './embed/discovery.ts';
import { localized } from './language.ts';
import { nothingHere } from './nothing-here.ts';
import { languageLink, respond, visitOf } from './page.ts';

/** A page as a vocational college might have it, with the widget in its middle. */
export function collegePage(feed: Feed) {
  return async function college(context: Context): Promise<Response> {
    const visit = visitOf(context);
    const { messages, language } = visit;
    const organization = await demoCollege(feed);
    if (organization === undefined) {
      const { none: title, noneAdvice: text } = messages.college;
      return nothingHere(context, visit, { title, text });
    }
    const name = localized(organization, 'name', language);
    const body = html`
<header class="masthead">
  <p class="crest" aria-hidden="true">${[...name][0]}</p>
  <p class="school">${name}<small>${messages.college.title}</small></p>
  ${languageLink(visit)}
</header>
<nav aria-label="${messages.college.title}"><ul>
  ${messages.college.navigation.map((entry, index) => html`<li>${index === 3 ? html`<a href="" aria-current="page">${entry}</a>` : entry}</li>`)}
</ul></nav>
<main>
  <article>
    <h1>${messages.college.heading}</h1>
    <p>${messages.college.intro}</p>
    <recruitment-feed college="${organization.id}" show="jobs cooperations">
      <p class="unavailable">${messages.college.unavailable}</p>
    </recruitment-feed>
  </article>
  <aside>
    <h2>${messages.college.service}</h2>
    <ul>${messages.college.services.map((service) => html`<li>${service}</li>`)}</ul>
  </aside>
</main>
<footer>${messages.college.footer} <a href="/">${messages.name}</a></footer>`;
    const head = html`${discovery(visit, `${visit.origin}/demo/college`, name)}<script type="module" src="/widget/recruitment-feed.js"></script>`;
    return respond(context, visit, {
      title: `${messages.college.heading} · ${name}`,
      look: 'college',
      head,
      body,
    });
  };
}
