import { listCohorts } from '../store/cohorts.ts';
import { listCooperations } from '../store/cooperations.ts';
import type { Cursors } from '../store/cursor.ts';
import { listEvents } from '../store/events.ts';
import { listJobs } from '../store/job-list.ts';
import { listOrganizations } from '../store/organizations.ts';
import { listPosts } from '../store/posts.ts';
import type { FeedDatabase } from '../store/schema.ts';

/** An object that an example is about. */
export interface ExampleObject {
  id: string;
  rev: number;
}
/** Objects of this feed by the operation (`cooperations.end`), the resource (`jobs`) or the role that they serve. */
export type ExampleObjects = Readonly<Record<string, ExampleObject | undefined>>;

/** Resolves with objects that this feed holds now, so that what the reference shows can be run as it stands. */
export async function exampleObjects(db: FeedDatabase, cursors: Cursors): Promise<ExampleObjects> {
  const first = async (page: Promise<{ data: ExampleObject[] }>) => {
    const [object] = (await page).data;
    return object && { id: object.id, rev: object.rev };
  };
  const cooperationsIn = (status: 'intent' | 'signed' | 'active') =>
    listCooperations(db, { status: [status], limit: 1 }, cursors);
  const organizationOf = (kind: 'enterprise' | 'college') =>
    first(listOrganizations(db, { kind: [kind], limit: 1 }, cursors));
  const [enterprise, college] = [await organizationOf('enterprise'), await organizationOf('college')];
  const coming = listEvents(db, { status: ['scheduled'], limit: 1 }, cursors);
  const intents = cooperationsIn('intent');
  const [intent] = (await intents).data;
  return {
    enterprise,
    college,
    signer: intent && { id: intent.enterprise.id, rev: 1 },
    organizations: enterprise,
    jobs: await first(listJobs(db, { status: ['open'], limit: 1 }, cursors)),
    posts: await first(listPosts(db, { limit: 1 }, cursors)),
    cohorts: await first(listCohorts(db, { limit: 1 }, cursors)),
    events: await first(listEvents(db, { limit: 1 }, cursors)),
    cooperations: await first(listCooperations(db, { limit: 1 }, cursors)),
    'events.attend': await first(coming),
    'events.leave': await first(coming),
    'cooperations.sign': await first(intents),
    'cooperations.activate': await first(cooperationsIn('signed')),
    'cooperations.end': await first(cooperationsIn('active')),
  };
}

/** The object that an operation is tried on. */
export function targetOf(objects: ExampleObjects, operation: string): ExampleObject | undefined {
  return objects[operation] ?? objects[operation.split('.')[0] ?? ''];
}
