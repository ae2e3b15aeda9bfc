import type * as z from 'zod/mini';
import { Cohort } from '../contract/cohort.ts';
import { Cooperation } from '../contract/cooperation.ts';
import { Event } from '../contract/event.ts';
import { Job } from '../contract/job.ts';
import { Organization } from '../contract/organization.ts';
import { Post } from '../contract/post.ts';
import { type Change, type Collection, SyncPage } from '../contract/sync.ts';
import { within } from './items.ts';
import { type Validated, type Validation, validate } from './validation.ts';

const change = SyncPage.def.shape.changes.def.element;
const objects: Readonly<Record<Collection, z.ZodMiniType>> = {
  organizations: Organization,
  jobs: Job,
  cooperations: Cooperation,
  posts: Post,
  events: Event,
  cohorts: Cohort,
};

/** Holds a change to its outline, and its object to its collection's schema where that is known here. */
export function readChange(item: unknown, mode: Validation): Validated<Change> {
  const outline = validate(change, item, mode);
  if (!outline.ok || mode === 'off' || outline.value.op !== 'upsert') return outline;
  const schema = Object.hasOwn(objects, outline.value.collection) && objects[outline.value.collection];
  if (!schema) return outline;
  const object = validate(schema, outline.value.object, mode);
  return object.ok ? outline : { ok: false, issues: object.issues.map((issue) => within('/object', issue)) };
}
