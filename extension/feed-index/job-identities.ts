import type { Job } from '@recruitment-feed/sdk/contract';
import { postingIdentity } from '@recruitment-feed/sdk/posting';

/** Names a job by every address that the feed knows of it, as a page with that address would name itself. */
export function jobIdentities({ url, applyUrl, source }: Pick<Job, 'url' | 'applyUrl' | 'source'>): string[] {
  const addresses = [url, applyUrl, source?.url];
  const identities = addresses.map((address) => postingIdentity({ url: address }));
  return [...new Set(identities)].filter((identity) => identity !== undefined);
}
