import type { Context } from 'hono';
import { html, raw } from 'hono/html';
import { findJob } from '../jobs/find-job.ts';
import { jobTexts } from '../jobs/job-texts.ts';
import { respond, visitOf } from '../page.ts';
import { lookSheet, readLook } from './colors.ts';
import { robots, schemes } from './embed-page.ts';
import { embedPolicy, hashSource } from './policy.ts';
import type { EmbedSource } from './source.ts';

/** One job as a card for an iframe, without a script. */
export function jobCard({ feed }: EmbedSource) {
  return async function card(context: Context): Promise<Response> {
    const visit = visitOf(context);
    context.header(...robots);
    const look = readLook((name) => context.req.query(name));
    const job = await findJob(feed, context.req.param('id') ?? '');
    const page = { look: 'embed', schemes: schemes[look.theme] } as const;
    if (typeof job === 'number') {
      const { title } = job === 410 ? visit.messages.job.gone : visit.messages.job.none;
      return respond(context, visit, {
        ...page,
        title,
        policy: embedPolicy([], []),
        body: html`<main><h1>${title}</h1></main>`,
        status: job,
      });
    }
    const texts = jobTexts(job, visit);
    const sheet = lookSheet(look);
    return respond(context, visit, {
      ...page,
      title: texts.title,
      policy: embedPolicy([], sheet ? [hashSource(sheet)] : []),
      head: sheet ? html`<style>${raw(sheet)}</style>` : undefined,
      cacheControl: 'public, max-age=60, stale-while-revalidate=600',
      body: html`<main class="card"><h1><a href="${visit.origin}/jobs/${job.id}" target="_blank" rel="noopener">${texts.title}</a></h1>
<p>${texts.summary}</p>${job.status === 'closed' ? html`<p class="closed">${visit.messages.job.closed}</p>` : ''}</main>`,
    });
  };
}
