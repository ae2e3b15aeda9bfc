import type { Feed } from '@recruitment-feed/sdk';
import type { Job } from '@recruitment-feed/sdk/contract';
import { chooseLocale, closedWords } from '@recruitment-feed/widget/server';
import type { Context } from 'hono';
import { html } from 'hono/html';
import { nothingHere } from '../nothing-here.ts';
import { languageLink, type Markup, respond, type Visit, visitOf } from '../page.ts';
import { richText } from '../rich-text.ts';
import { findJob } from './find-job.ts';
import { jobFacts } from './job-facts.ts';
import { jobHead } from './job-head.ts';
import { jobTexts } from './job-texts.ts';

/** One job on a page of its own, for people, search engines and whoever is sent its address. */
export function jobPage({ feed, now }: { feed: Feed; now(): Date }) {
  return async function page(context: Context): Promise<Response> {
    const visit = visitOf(context);
    const job = await findJob(feed, context.req.param('id') ?? '');
    if (typeof job === 'number') {
      return nothingHere(context, visit, visit.messages.job[job === 410 ? 'gone' : 'none'], job);
    }
    const texts = jobTexts(job, visit);
    const chosen = context.req.query('lang') === visit.language;
    return respond(context, visit, {
      title: `${texts.title} · ${texts.employer}`,
      look: 'house',
      head: jobHead(job, texts, { visit, chosen, now: now() }),
      body: html`${bar(visit)}
<main class="job">
  <div class="heading">
    <h1 lang="${languageOf(job, visit)}">${texts.title}</h1>
    <p class="employer">${texts.employer}${job.organization.verified ? html` <span class="verified">${visit.messages.job.verified}</span>` : ''}</p>
  </div>
  ${job.status === 'closed' ? closedNotice(job, visit) : ''}
  ${jobFacts(job, visit)}
  ${job.status === 'open' ? ways(job, visit) : ''}
  ${texts.description === undefined ? '' : html`<div class="text" lang="${languageOf(job, visit)}">${richText(texts.description)}</div>`}
  ${job.sample ? html`<p class="notice">${visit.messages.sampleNotice}</p>` : ''}
</main>`,
    });
  };
}

function bar(visit: Visit): Markup {
  return html`<header class="bar"><a class="mark" href="/?lang=${visit.language}">${visit.messages.name}</a>${languageLink(visit)}</header>`;
}

/** The language that the job's own words are in on this page. */
function languageOf(job: Job, { language }: Visit): string {
  const isTranslated = Object.keys(job.translations ?? {}).some((tag) =>
    tag.startsWith(language.slice(0, 2)),
  );
  return isTranslated ? language : (job.language ?? language);
}

function closedNotice(job: Job, { language }: Visit): Markup {
  const at = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'Asia/Shanghai' });
  const words = closedWords(job, chooseLocale([language]));
  return html`<p class="closed"><strong>${words}</strong> <time datetime="${job.closedAt ?? job.updatedAt}">${at.format(new Date(job.closedAt ?? job.updatedAt))}</time></p>`;
}

/** Where to apply, and where the posting stands in full. */
function ways(job: Job, { messages, origin }: Visit): Markup {
  const apply = job.applyUrl ?? job.url;
  if (apply === undefined || apply.startsWith(origin)) return html``;
  const isBoth =
    job.applyUrl !== undefined &&
    job.url !== undefined &&
    job.url !== job.applyUrl &&
    !job.url.startsWith(origin);
  return html`<p class="ways"><a class="action" href="${apply}" rel="noopener nofollow">${job.applyUrl ? messages.job.apply : messages.job.original}</a>${isBoth ? html` <a href="${job.url}" rel="noopener nofollow">${messages.job.original}</a>` : ''}</p>`;
}
