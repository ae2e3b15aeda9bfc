import { type Feed, isApiError } from '@recruitment-feed/sdk';
import type { Job } from '@recruitment-feed/sdk/contract';
import { toJobPosting } from '@recruitment-feed/sdk/posting';
import type { Context } from 'hono';
import { html } from 'hono/html';
import type { Language } from '../language.ts';
import { findJob } from './jobs/find-job.ts';
import { jsonForScript } from './json-for-script.ts';
import { localized } from './language.ts';
import { languageLink, type Markup, respond, type Visit, visitOf } from './page.ts';
import { placesOf } from './places.ts';
import { richText } from './rich-text.ts';

/** A list of jobs as any job board might have it. */
export function boardList(feed: Feed) {
  return async function board(context: Context): Promise<Response> {
    const visit = visitOf(context);
    const { messages, language } = visit;
    const cursor = context.req.query('cursor');
    const page = await findPage(feed, cursor);
    if (page === undefined) return context.redirect(`/demo/board?lang=${language}`);
    const next = new URLSearchParams({ cursor: page.nextCursor ?? '', lang: language });
    const body = html`${boardBar(visit)}
<main>
  <h1>${messages.board.title}</h1>
  <p>${messages.board.intro}</p>
  ${sampleNotice(page.data, visit)}
  ${page.data.length === 0 ? html`<p>${messages.board.empty}</p>` : ''}
  <ul class="postings">${page.data.map((job) => boardRow(job, language))}</ul>
  ${page.nextCursor === null ? '' : html`<p><a href="/demo/board?${next.toString()}" rel="next">${messages.board.next}</a></p>`}
</main>`;
    return respond(context, visit, { title: messages.board.title, look: 'board', body });
  };
}

/** One job on a page of its own, marked up as schema.org asks. */
export function boardPosting(feed: Feed) {
  return async function posting(context: Context): Promise<Response> {
    const visit = visitOf(context);
    const { messages, language } = visit;
    const job = await findJob(feed, context.req.param('id') ?? '');
    if (typeof job === 'number') {
      const body = html`${boardBar(visit)}
<main><h1>${messages.board.gone}</h1><p><a href="/demo/board?lang=${language}">${messages.board.back}</a></p></main>`;
      return respond(context, visit, { title: messages.board.gone, look: 'board', body, status: job });
    }
    const title = localized(job, 'title', language);
    const description = localized(job, 'description', language);
    const body = html`${boardBar(visit)}
<main>
  <p><a href="/demo/board?lang=${language}">${messages.board.back}</a></p>
  <h1>${title}</h1>
  <dl class="facts">
    ${fact(messages.board.employer, localized(job.organization, 'name', language))}
    ${fact(messages.board.place, placesOf(job, language))}
    ${fact(messages.board.posted, new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'Asia/Shanghai' }).format(new Date(job.postedAt)))}
  </dl>
  ${sampleNotice([job], visit)}
  ${description === undefined ? '' : richText(description)}
  ${job.url === undefined || job.url.startsWith(visit.origin) ? '' : html`<p><a href="${job.url}" rel="nofollow noopener">${messages.board.original}</a></p>`}
</main>`;
    const markup = {
      ...toJobPosting({ ...job, title, description }),
      url: job.url ?? `${visit.origin}/demo/board/${job.id}`,
    };
    const head = html`<script type="application/ld+json">${jsonForScript(markup)}</script>`;
    return respond(context, visit, {
      title: `${title} · ${messages.board.title}`,
      look: 'board',
      head,
      body,
    });
  };
}

/** An address that somebody kept may carry a cursor that this feed has not written, or has no more. */
async function findPage(feed: Feed, cursor: string | undefined) {
  try {
    return await feed.jobs.list({ limit: 20, status: 'open', ...(cursor === undefined ? {} : { cursor }) });
  } catch (error) {
    if (isApiError(error, 'invalid_cursor') || isApiError(error, 'cursor_filter_mismatch')) return undefined;
    throw error;
  }
}

function boardBar(visit: Visit): Markup {
  return html`<header class="bar"><a class="mark" href="/demo/board?lang=${visit.language}">${visit.messages.board.title}</a>${languageLink(visit)}</header>`;
}

function sampleNotice(jobs: Job[], { messages }: Visit): Markup {
  return jobs.some(({ sample }) => sample) ? html`<p class="notice">${messages.sampleNotice}</p>` : html``;
}

function boardRow(job: Job, language: Language): Markup {
  return html`<li>
    <h2><a href="/demo/board/${job.id}?lang=${language}">${localized(job, 'title', language)}</a></h2>
    <p>${localized(job.organization, 'name', language)}</p>
    <p>${placesOf(job, language)}</p>
  </li>`;
}

function fact(name: string, value: string): Markup {
  return value === '' ? html`` : html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
}
