import { cooperations } from './cooperation.ts';
import { cooperationWrites } from './cooperation-write.ts';
import { events } from './event.ts';
import { eventWrites } from './event-write.ts';
import { health } from './health.ts';
import { jobs } from './job.ts';
import { jobWrites } from './job-write.ts';
import { organizations } from './organization.ts';
import { organizationWrites } from './organization-write.ts';
import { posts } from './post.ts';
import { postWrites } from './post-write.ts';
import { snapshots } from './snapshot.ts';
import { sync } from './sync.ts';

export * from './change-for.ts';
export * from './cooperation.ts';
export * from './cooperation-write.ts';
export * from './drafts.ts';
export * from './event.ts';
export * from './event-write.ts';
export * from './health.ts';
export * from './job.ts';
export * from './job-write.ts';
export * from './open-enum.ts';
export * from './organization.ts';
export * from './organization-write.ts';
export * from './page.ts';
export * from './pay.ts';
export * from './place.ts';
export * from './post.ts';
export * from './post-write.ts';
export * from './problem.ts';
export * from './rich-text.ts';
export * from './rich-text-draft.ts';
export * from './route.ts';
export type { IdPrefix } from './scalars.ts';
export * from './snapshot.ts';
export * from './stream.ts';
export * from './sync.ts';
export * from './write-route.ts';

/** Every route that reads, by resource. */
export const routes = { organizations, jobs, cooperations, posts, events, snapshots, sync, health } as const;
export type Routes = typeof routes;

/** Every route that writes, by resource; apart, so that what only reads does not carry the shapes of writing. */
export const writes = {
  organizations: organizationWrites,
  jobs: jobWrites,
  cooperations: cooperationWrites,
  posts: postWrites,
  events: eventWrites,
} as const;
export type Writes = typeof writes;
