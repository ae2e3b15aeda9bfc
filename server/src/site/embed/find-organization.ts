import { type Feed, isApiError } from '@recruitment-feed/sdk';
import type { Organization } from '@recruitment-feed/sdk/contract';

/** Resolves with an organization, or with the status of a page about none: 404 where it never was, 410 where it is no more. */
export async function findOrganization(feed: Feed, id: string): Promise<Organization | 404 | 410> {
  try {
    return await feed.organizations.get(id);
  } catch (error) {
    if (isApiError(error, 'not_found')) return 404;
    if (isApiError(error, 'deleted')) return 410;
    throw error;
  }
}
