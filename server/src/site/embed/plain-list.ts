import { Job } from '@recruitment-feed/sdk/contract';
import { html } from 'hono/html';
import * as z from 'zod/mini';
import { localized } from '../language.ts';
import type { Markup, Visit } from '../page.ts';
import { placesOf } from '../places.ts';

/** Jobs as links in a plain list, for browsers that know no declarative shadow root and for readers of text. */
export function plainList(items: readonly unknown[], { language, origin }: Visit): Markup {
  const jobs = items.flatMap((item) => {
    const { success, data } = z.safeParse(Job, item);
    return success ? [data] : [];
  });
  return html`<ul>${jobs.map((job) => {
    const about = [localized(job.organization, 'name', language), placesOf(job, language)].filter(Boolean);
    return html`
<li><a href="${origin}/jobs/${job.id}">${localized(job, 'title', language)}</a> ${about.join(' · ')}</li>`;
  })}
</ul>`;
}
