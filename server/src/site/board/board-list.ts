import type { Feed } from '@recruitment-feed/sdk';
import type { Context } from 'hono';
import { html } from 'hono/html';
import { type Markup, respond, type Visit } from '../page.ts';
import { boardVisit, postingPath } from './board-visit.ts';
import { boardFacts } from './facts.ts';
import { boardFrame } from './frame.ts';
import { type BoardPage, cases, listBoard } from './listings.ts';
import type { Listed } from './published.ts';

/** A list of jobs as any job board might have it, each card marked up with microdata. */
export function boardList(feed: Feed) {
  return async function board(context: Context): Promise<Response> {
    const visit = boardVisit(context);
    const { title, intro, empty, next } = visit.messages.board;
    const page = await listBoard(feed, context.req.query('cursor'));
    if (page === undefined) return context.redirect('/demo/board');
    const following = new URLSearchParams({ cursor: page.nextCursor ?? '' });
    const main = html`<main class="list">
  <div class="lead"><h1>${title}</h1><p>${intro}</p></div>
  ${page.listed.length === 0 ? html`<p>${empty}</p>` : ''}
  <ul class="postings">${page.listed.map((shown) => card(shown, visit))}</ul>
  ${guide(page, visit)}
  ${page.nextCursor === null ? '' : html`<p class="next"><a href="/demo/board?${following.toString()}" rel="next">${next}</a></p>`}
</main>`;
    const sample = page.listed.some(({ job }) => job.sample);
    return respond(context, visit, { title, look: 'board', body: boardFrame(visit, main, { sample }) });
  };
}

function card({ slug, job }: Listed, { language }: Visit): Markup {
  const { title, employer, pay, place, type, education, posted } = boardFacts(job, language);
  return html`<li itemscope itemtype="https://schema.org/JobPosting">
    <h2><a href="${postingPath(slug)}" itemprop="url"><span itemprop="title">${title}</span></a></h2>
    <p class="pay">${pay ?? ''}</p>
    <p class="employer" itemprop="hiringOrganization" itemscope itemtype="https://schema.org/Organization"><span itemprop="name">${employer}</span></p>
    <p class="tags">
      ${place ? html`<span itemprop="jobLocation" itemscope itemtype="https://schema.org/Place"><span itemprop="address">${place}</span></span>` : ''}
      ${type ? html`<span>${type}</span>` : ''}
      ${education ? html`<span>${education}</span>` : ''}
      ${job.language === language ? job.skills.slice(0, 3).map((skill) => html`<span itemprop="skills">${skill}</span>`) : ''}
      <time datetime="${job.postedAt}" itemprop="datePosted">${posted}</time>
    </p>
  </li>`;
}

/** Where to see what, for whoever tries the extension here. */
function guide({ cases: found }: BoardPage, { messages: { board } }: Visit): Markup {
  const there = cases.flatMap((each) => {
    const slug = found[each];
    return slug === undefined ? [] : html`<li><a href="${postingPath(slug)}">${board.cases[each]}</a></li>`;
  });
  return there.length === 0
    ? html``
    : html`<aside><h2>${board.try}</h2><p>${board.tryHint}</p><ul>${there}</ul></aside>`;
}
