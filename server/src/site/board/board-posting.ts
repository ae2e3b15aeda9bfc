import type { Feed } from '@recruitment-feed/sdk';
import type { Job } from '@recruitment-feed/sdk/contract';
import { toJobPosting } from '@recruitment-feed/sdk/posting';
import type { Context } from 'hono';
import { html } from 'hono/html';
import { jsonForScript } from '../json-for-script.ts';
import { localized } from '../language.ts';
import { type Markup, respond, type Visit } from '../page.ts';
import { richText } from '../rich-text.ts';
import { boardVisit, postingPath } from './board-visit.ts';
import { type BoardFacts, boardFacts } from './facts.ts';
import { boardFrame } from './frame.ts';
import { findListed } from './listings.ts';
import type { Listed } from './published.ts';

/** One job on a page of its own, marked up as boards do it, or not at all. */
export function boardPosting(feed: Feed) {
  return async function posting(context: Context): Promise<Response> {
    const visit = boardVisit(context);
    const { board } = visit.messages;
    const slug = context.req.param('id') ?? '';
    if (context.req.query('lang') !== undefined) return context.redirect(postingPath(slug));
    const found = await findListed(feed, slug);
    if (typeof found === 'number') {
      const main = html`<main class="posting"><p class="back"><a href="/demo/board">${board.back}</a></p><h1>${board.gone}</h1></main>`;
      return respond(context, visit, {
        title: board.gone,
        look: 'board',
        body: boardFrame(visit, main),
        status: found,
      });
    }
    const facts = boardFacts(found.job, visit.language);
    const main = html`<main class="posting">
  <p class="back"><a href="/demo/board">${board.back}</a></p>
  ${article(found, facts, visit)}
</main>`;
    return respond(context, visit, {
      title: `${facts.title} · ${board.title}`,
      look: 'board',
      head: found.publication === 'json-ld' ? script(found, facts, visit) : undefined,
      body: boardFrame(visit, main, {
        sample: found.job.sample,
        remark: board.publications[found.publication],
      }),
    });
  };
}

function article(listed: Listed, facts: BoardFacts, visit: Visit): Markup {
  const { job, publication } = listed;
  const { board } = visit.messages;
  const isMarked = publication === 'microdata';
  const property = (name: string) => (isMarked ? html` itemprop="${name}"` : '');
  const item = (name: string, type: string) =>
    isMarked ? html` itemprop="${name}" itemscope itemtype="https://schema.org/${type}"` : '';
  const description = localized(job, 'description', visit.language);
  const { place, type, education, posted } = facts;
  return html`<article${isMarked ? html` itemscope itemtype="https://schema.org/JobPosting"` : ''}>
    ${isMarked ? html`<link itemprop="url" href="${addressOf(listed, visit)}">` : ''}
    <h1${property('title')}>${facts.title}</h1>
    <p class="pay">${facts.pay ?? ''}</p>
    <p class="employer"${item('hiringOrganization', 'Organization')}><span${property('name')}>${facts.employer}</span></p>
    <p class="tags">
      ${place ? html`<span${item('jobLocation', 'Place')}><span${property('address')}>${place}</span></span>` : ''}
      ${type ? html`<span>${type}</span>` : ''}
      ${education ? html`<span>${education}</span>` : ''}
      <time datetime="${job.postedAt}"${property('datePosted')}>${posted}</time>
    </p>
    <p class="apply"><a class="button" href="${applyAt(job, visit)}" rel="nofollow noopener">${board.apply}</a> <span id="apply">${board.applied}</span></p>
    <div class="text"${property('description')}>${description === undefined ? '' : richText(description)}</div>
  </article>`;
}

/** Where a job that came from elsewhere is applied for; of one that is at home here, the word that there is nothing to. */
function applyAt({ applyUrl, url }: Job, { origin }: Visit): string {
  const address = applyUrl ?? url;
  return address === undefined || address.startsWith(`${origin}/`) ? '#apply' : address;
}

function script(listed: Listed, { title, employer }: BoardFacts, visit: Visit): Markup {
  const { job } = listed;
  const description = localized(job, 'description', visit.language);
  const organization = { ...job.organization, name: employer };
  const markup = {
    ...toJobPosting({ ...job, title, organization, ...(description && { description }) }),
    url: addressOf(listed, visit),
  };
  return html`<script type="application/ld+json">${jsonForScript(markup)}</script>`;
}

/** The address that the page gives the posting: the one it came with, or that of its first page here. */
function addressOf({ job, slug, first }: Listed, { origin }: Visit): string {
  return job.url ?? `${origin}${postingPath(first ?? slug)}`;
}
