import type { Context } from 'hono';
import { html } from 'hono/html';
import { demoCollege } from '../demo-college.ts';
import { findJob } from '../jobs/find-job.ts';
import { localized } from '../language.ts';
import { type Visit, visitOf } from '../page.ts';
import { findOrganization } from './find-organization.ts';
import type { EmbedSource } from './source.ts';

/** What stands for a page inside another one. */
interface Embedded {
  title: string;
  /** The address that is framed. */
  source: string;
  width: number;
  height: number;
}

const listing = { width: 720, height: 800 };
const card = { width: 560, height: 130 };

/** Tells what to embed for the address of a page, as https://oembed.com asks; as JSON alone. */
export function oembed(source: EmbedSource) {
  return async function answer(context: Context): Promise<Response> {
    const { url = '', format = 'json', maxwidth, maxheight } = context.req.query();
    if (format !== 'json') return refuse(context, 501, 'Only format=json is spoken here.');
    const limits = [maxwidth, maxheight].map((value) => (value ? Number(value) : Number.POSITIVE_INFINITY));
    const [mostWide = 0, mostHigh = 0] = limits;
    if (!URL.canParse(url) || limits.some((limit) => !(limit >= 1)))
      return refuse(
        context,
        400,
        'Give url, the address of a page, and maxwidth and maxheight as numbers if at all.',
      );
    const visit = visitOf(context);
    const found = await embedded(source, new URL(url), visit);
    if (typeof found === 'number')
      return refuse(context, found, 'There is nothing to embed at this address.');
    const [width, height] = [Math.min(found.width, mostWide), Math.min(found.height, mostHigh)];
    const frame = html`<iframe src="${found.source}" title="${found.title}" width="${width}" height="${height}" loading="lazy" frameborder="0"></iframe>`;
    context.header('Vary', 'Accept-Language', { append: true });
    context.header('Cache-Control', 'public, max-age=3600');
    return context.json({
      version: '1.0',
      type: 'rich',
      title: found.title,
      provider_name: visit.messages.name,
      provider_url: `${visit.origin}/`,
      cache_age: 3600,
      width,
      height,
      html: String(await frame),
    });
  };
}

function refuse(context: Context, status: 400 | 404 | 410 | 501, error: string): Response {
  return context.json({ error }, status);
}

async function embedded(source: EmbedSource, url: URL, visit: Visit): Promise<Embedded | 404 | 410> {
  const { origin, language, messages } = visit;
  // A proxy may have taken TLS off.
  if (url.host !== new URL(origin).host) return 404;
  const [, kind, id = ''] =
    /^\/(embed\/colleges|embed\/organizations|jobs|embed\/jobs|demo)\/(\w+)$/.exec(url.pathname) ?? [];
  if (kind === 'jobs' || kind === 'embed/jobs') {
    const job = await findJob(source.feed, id);
    if (typeof job === 'number') return job;
    const title = `${localized(job, 'title', language)} · ${localized(job.organization, 'name', language)}`;
    return { title, source: `${origin}/embed/jobs/${id}${url.search}`, ...card };
  }
  const isDemo = kind === 'demo' && id === 'college';
  const college = isDemo ? await demoCollege(source.feed) : undefined;
  if (kind === undefined || (kind === 'demo' && college === undefined)) return 404;
  const organization = college ?? (await findOrganization(source.feed, id));
  if (typeof organization === 'number') return organization;
  const path = isDemo ? `embed/colleges/${organization.id}` : `${kind}/${id}`;
  const title = messages.listing.title(localized(organization, 'name', language));
  return { title, source: `${origin}/${path}${url.search}`, ...listing };
}
