import type { Job } from '@recruitment-feed/sdk/contract';
import { checkJobPosting, toJobPosting } from '@recruitment-feed/sdk/posting';
import { html } from 'hono/html';
import { languages } from '../../language.ts';
import { discovery } from '../embed/discovery.ts';
import { jsonForScript } from '../json-for-script.ts';
import type { Markup, Visit } from '../page.ts';
import type { JobTexts } from './job-texts.ts';

/**
 * What a page tells search engines and whoever shows a link to it. A job that is closed, or lacks what Google requires,
 * has no markup: https://developers.google.com/search/docs/appearance/structured-data/job-posting#remove
 *
 * @param options.chosen The language that the address names; its page is one of its own then.
 */
export function jobHead(
  job: Job,
  texts: JobTexts,
  { visit, chosen, now }: { visit: Visit; chosen: boolean; now: Date },
): Markup {
  const page = `${visit.origin}/jobs/${job.id}`;
  const own = chosen ? `${page}?lang=${visit.language}` : page;
  const locale = (language: string) => (language === 'en' ? 'en_US' : 'zh_CN');
  const others = languages.filter((language) => language !== visit.language);
  const graph = [
    ['og:type', 'website'],
    ['og:site_name', visit.messages.name],
    ['og:title', `${texts.title} · ${texts.employer}`],
    ['og:description', texts.summary],
    ['og:url', own],
    ['og:locale', locale(visit.language)],
    ...others.map((language): [string, string] => ['og:locale:alternate', locale(language)]),
  ];
  return html`
<meta name="description" content="${texts.summary}">
${job.sample || job.status === 'closed' ? html`<meta name="robots" content="noindex">` : ''}
<link rel="canonical" href="${own}">
${languages.map(
  (language) => html`<link rel="alternate" hreflang="${language}" href="${page}?lang=${language}">
`,
)}<link rel="alternate" hreflang="x-default" href="${page}">
${graph.map(
  ([property, content]) => html`<meta property="${property ?? ''}" content="${content ?? ''}">
`,
)}<meta name="twitter:card" content="summary">
${discovery(visit, page, texts.title)}
${markup(job, texts, page, now)}`;
}

function markup(job: Job, { title, description, employer }: JobTexts, page: string, now: Date): Markup | '' {
  if (job.status === 'closed') return '';
  const organization = { ...job.organization, name: employer };
  const posting = {
    ...toJobPosting({ ...job, title, organization, ...(description && { description }) }),
    url: page,
  };
  const isShown = checkJobPosting(posting, now).every(({ severity }) => severity !== 'required');
  return isShown ? html`<script type="application/ld+json">${jsonForScript(posting)}</script>` : '';
}
