import type { Change } from './sync.ts';

/**
 * Returns a change as it is told to whoever asks for what these organizations publish, take part in or are;
 * undefined where it is not told at all. An object in its first revision cannot have left them; a later one may have,
 * and is then told as deleted.
 */
export function changeFor(organizationIds: readonly string[], change: Change): Change | undefined {
  if (change.op !== 'upsert' || organizationsOf(change).some((id) => organizationIds.includes(id)))
    return change;
  const { collection, id, rev } = change;
  return rev === 1 ? undefined : { collection, op: 'delete', id, rev };
}

function organizationsOf(change: Change & { op: 'upsert' }): string[] {
  switch (change.collection) {
    case 'organizations':
      return [change.id];
    case 'jobs':
      return [
        change.object.organization.id,
        ...(change.object.publisher ? [change.object.publisher.id] : []),
      ];
    case 'cooperations':
      return [change.object.enterprise.id, change.object.college.id];
    case 'posts':
      return [change.object.organization.id];
    case 'cohorts':
      return [change.object.college.id];
    case 'events':
      return change.object.hosts.map(({ id }) => id);
    default:
      // Of a collection that only a newer feed has, nobody here knows whose it is.
      change satisfies never;
      return [];
  }
}
