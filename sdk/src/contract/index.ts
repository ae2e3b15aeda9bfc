import { cooperations } from './cooperation.ts';
import { events } from './event.ts';
import { health } from './health.ts';
import { jobs } from './job.ts';
import { organizations } from './organization.ts';
import { posts } from './post.ts';
import { snapshots } from './snapshot.ts';
import { sync } from './sync.ts';

export * from './cooperation.ts';
export * from './event.ts';
export * from './health.ts';
export * from './job.ts';
export * from './open-enum.ts';
export * from './organization.ts';
export * from './page.ts';
export * from './pay.ts';
export * from './place.ts';
export * from './post.ts';
export * from './problem.ts';
export * from './rich-text.ts';
export * from './route.ts';
export * from './snapshot.ts';
export * from './stream.ts';
export * from './sync.ts';

/** Every route of the API, by resource. */
export const routes = { organizations, jobs, cooperations, posts, events, snapshots, sync, health } as const;
export type Routes = typeof routes;
