import { isApiError } from '@recruitment-feed/sdk';
import type { Context } from 'hono';
import { findOrganization } from '../embed/find-organization.ts';
import { localized } from '../language.ts';
import { visitOf } from '../page.ts';
import type { SiteFeed } from './site-feed.ts';

/** Tells whether a page of some origin could show an organization's listing with a key: asks the API as that page would. */
export function checkEmbedding({ feedAs }: SiteFeed) {
  return async function check(context: Context): Promise<Response> {
    const { id = '', key, origin: typed } = context.req.query();
    const origin = originIn(typed);
    context.header('Cache-Control', 'no-store');
    if (!/^org_\w+$/.test(id)) return context.json({ result: 'unknown' });
    if (key && !/^pk_[\w-]+$/.test(key)) return context.json({ result: 'key' });
    if (typed && !origin) return context.json({ result: 'origin' });
    try {
      const found = await findOrganization(feedAs({ key: key || undefined, origin }), id);
      if (typeof found === 'number') return context.json({ result: 'unknown' });
      return context.json({ result: 'ok', name: localized(found, 'name', visitOf(context).language) });
    } catch (error) {
      if (isApiError(error, 'invalid_key') || isApiError(error, 'missing_key'))
        return context.json({ result: 'key' });
      if (isApiError(error, 'origin_not_allowed')) return context.json({ result: 'origin' });
      throw error;
    }
  };
}

/** The origin of the address of a page, however much of it was typed. */
function originIn(address = ''): string | undefined {
  const url = URL.parse(address);
  return url && /^https?:$/.test(url.protocol) ? url.origin : undefined;
}
