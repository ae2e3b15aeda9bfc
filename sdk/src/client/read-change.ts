import type { Change, Collection } from '../contract/sync.ts';
import { within } from './items.ts';
import type { Shape } from './shape.ts';
import { type Validated, type Validation, validate } from './validation.ts';
import { Cohort } from './wire/cohort.ts';
import { Cooperation } from './wire/cooperation.ts';
import { Event } from './wire/event.ts';
import { Job } from './wire/job.ts';
import { Organization } from './wire/organization.ts';
import { Post } from './wire/post.ts';
import { sync } from './wire/sync.ts';

const objects: Readonly<Record<Collection, Shape>> = {
  organizations: Organization,
  jobs: Job,
  cooperations: Cooperation,
  posts: Post,
  events: Event,
  cohorts: Cohort,
};

/** Holds a change to its outline, and its object to its collection's shape where that is known here. */
export function readChange(item: unknown, mode: Validation): Validated<Change> {
  const outline = validate<Change>(sync.changes.items ?? 'any', item, mode);
  if (!outline.ok || mode === 'off' || outline.value.op !== 'upsert') return outline;
  const shape = Object.hasOwn(objects, outline.value.collection) && objects[outline.value.collection];
  if (!shape) return outline;
  const object = validate(shape, outline.value.object, mode);
  return object.ok ? outline : { ok: false, issues: object.issues.map((issue) => within('/object', issue)) };
}
