import { isApiError } from '@recruitment-feed/sdk';
import type { Context } from 'hono';
import { findOrganization } from '../embed/find-organization.ts';
import { localized } from '../language.ts';
import { visitOf } from '../page.ts';
import type { SiteFeed } from './site-feed.ts';

/** Tells whether a page of some origin could show an organization's listing with a key: asks the API as that page would. */
export function checkEmbedding({ feedAs }: SiteFeed) {
  return async function check(context: Context): Promise<Response> {
    const { id = '', key, origin } = context.req.query();
    context.header('Cache-Control', 'no-store');
    try {
      const found = await findOrganization(
        feedAs({ key: key || undefined, origin: origin || undefined }),
        id,
      );
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
