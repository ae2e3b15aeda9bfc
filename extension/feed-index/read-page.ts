import type { Change } from '@recruitment-feed/sdk/contract';
import {
  type CooperationRecord,
  type JobRecord,
  type OrganizationRecord,
  toCooperationRecord,
  toJobRecord,
  toOrganizationRecord,
} from './records.ts';

/** What comes and what goes in one collection. */
interface Batch<T> {
  upserts: T[];
  deleted: string[];
}

/** A page of changes as records, ready to be written. */
export interface PageRecords {
  jobs: Batch<JobRecord>;
  organizations: Batch<OrganizationRecord>;
  cooperations: Batch<CooperationRecord>;
}

/** Reduces a page to records; collections and operations unknown here are passed over. */
export function readPage(changes: readonly Change[]): PageRecords {
  const page: PageRecords = {
    jobs: { upserts: [], deleted: [] },
    organizations: { upserts: [], deleted: [] },
    cooperations: { upserts: [], deleted: [] },
  };
  for (const change of changes) {
    if (!isKept(change)) continue;
    if (change.op === 'delete') page[change.collection].deleted.push(change.id);
    else if (change.op !== 'upsert') continue;
    else if (change.collection === 'jobs') page.jobs.upserts.push(toJobRecord(change.object));
    else if (change.collection === 'cooperations') {
      page.cooperations.upserts.push(toCooperationRecord(change.object));
    } else page.organizations.upserts.push(toOrganizationRecord(change.object));
  }
  return page;
}

type Kept = Extract<Change, { collection: keyof PageRecords }>;

function isKept(change: Change): change is Kept {
  return ['jobs', 'organizations', 'cooperations'].includes(change.collection);
}
