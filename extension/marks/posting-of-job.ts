import { present } from '../feed-index/present.ts';
import type { JobRecord } from '../feed-index/records.ts';
import { isWebAddress } from '../verdict/web-address.ts';
import type { MarkedPosting } from './mark.ts';

/** A job of the feed as a posting to mark. */
export function postingOfJob({ id, identities, title, employer, url, closesAt }: JobRecord): MarkedPosting {
  return {
    identities,
    title,
    employer: employer.name,
    job: id,
    ...(isWebAddress(url) && { url }),
    ...present({ closesAt }),
  };
}
