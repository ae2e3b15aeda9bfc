import type { Cooperation, Job, Organization } from '@recruitment-feed/sdk/contract';
import { jobIdentities } from './job-identities.ts';
import { present } from './present.ts';

/** What is kept of a job: its identities, and what the badge's card shows. */
export interface JobRecord
  extends Pick<
    Job,
    | 'id'
    | 'title'
    | 'translations'
    | 'status'
    | 'employmentTypes'
    | 'locations'
    | 'pay'
    | 'postedAt'
    | 'updatedAt'
  > {
  /** Every name under which a page may carry this job. */
  identities: string[];
  employer: Job['organization'];
  closedAt?: string;
  closedReason?: string;
  closesAt?: string;
  sample?: boolean;
}

/** What is kept of an organization: by which names and addresses a posting may show it. */
export type OrganizationRecord = Pick<
  Organization,
  'id' | 'kind' | 'name' | 'legalName' | 'shortName' | 'translations' | 'aliases' | 'domains' | 'boards'
>;

/** What is kept of a cooperation. */
export interface CooperationRecord
  extends Pick<
    Cooperation,
    'id' | 'kinds' | 'status' | 'history' | 'title' | 'translations' | 'url' | 'sample'
  > {
  /** Ids of the two parties. */
  enterprise: string;
  college: string;
}

/** Reduces a job of the feed to its record. */
export function toJobRecord(job: Job): JobRecord {
  const { id, title, translations, status, employmentTypes, locations, pay, postedAt, updatedAt } = job;
  return {
    ...{ id, title, status, employmentTypes, locations, pay, postedAt, updatedAt },
    identities: jobIdentities(job),
    employer: job.organization,
    ...present({ closedAt: job.closedAt, closedReason: job.closedReason, closesAt: job.closesAt }),
    ...present({ translations: translations && titlesOf(translations), sample: job.sample }),
  };
}

/** Reduces an organization of the feed to its record. */
export function toOrganizationRecord(organization: Organization): OrganizationRecord {
  const { id, kind, name, legalName, shortName, translations, aliases, domains, boards } = organization;
  return { id, kind, name, aliases, domains, boards, ...present({ legalName, shortName, translations }) };
}

/** Reduces a cooperation of the feed to its record. */
export function toCooperationRecord(cooperation: Cooperation): CooperationRecord {
  const { id, kinds, status, history, title, translations, url, sample } = cooperation;
  return {
    ...{ id, kinds, status, history, title },
    enterprise: cooperation.enterprise.id,
    college: cooperation.college.id,
    ...present({ translations, url, sample }),
  };
}

function titlesOf(translations: NonNullable<Job['translations']>): NonNullable<Job['translations']> {
  return Object.fromEntries(
    Object.entries(translations).map(([language, { title }]) => [language, present({ title })]),
  );
}
