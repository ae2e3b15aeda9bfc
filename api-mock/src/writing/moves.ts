import type { Cooperation } from '@recruitment-feed/sdk/contract';
import type { Author, Kept } from './author.ts';

/** Moves an object to a status, through those that lie between. */
export async function moveTo(
  author: Author,
  {
    collection,
    object,
    status,
    closedReason,
  }: { collection: 'jobs' | 'cooperations'; object: Kept; status: unknown; closedReason: unknown },
): Promise<Kept> {
  const path = `/v1/${collection}/${object.id}`;
  if (collection === 'jobs')
    return author.ask('POST', `${path}/close`, { body: { reason: closedReason }, rev: object.rev });
  let cooperation = object as Cooperation;
  if (status === 'ended') return author.ask('POST', `${path}/end`, { rev: cooperation.rev });
  if (cooperation.status === 'intent')
    for (const { id } of [cooperation.enterprise, cooperation.college]) {
      const body = { organizationId: id };
      cooperation = await author.ask('POST', `${path}/sign`, { body, rev: cooperation.rev });
    }
  if (status === 'active')
    cooperation = await author.ask('POST', `${path}/activate`, { rev: cooperation.rev });
  return cooperation;
}
