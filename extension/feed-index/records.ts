import type { Cooperation, Job, Organization } from '@recruitment-feed/sdk/contract';
import { jobIdentities } from './job-identities.ts';
import { present } from './present.ts';

/** What is kept of a job: its identities, what a profile is held against, and what is shown. */
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
    | 'skills'
    | 'benefits'
    | 'graduationYears'
    | 'postedAt'
    | 'updatedAt'
  > {
  /** Every name under which a page may carry this job. */
  identities: string[];
  employer: Job['organization'];
  closedAt?: string;
  closedReason?: string;
  closesAt?: string;
  workplaceType?: Job['workplaceType'];
  education?: Job['education'];
  experience?: Job['experience'];
  /** The posting's own page, and where it is applied for. */
  url?: string;
  applyUrl?: string;
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
  const { id, title, translations, status, employmentTypes, locations, pay, skills, benefits } = job;
  const { graduationYears, postedAt, updatedAt, closedAt, closedReason, closesAt } = job;
  const { workplaceType, education, experience, url, applyUrl, sample } = job;
  return {
    ...{ id, title, status, employmentTypes, locations, pay, skills, benefits, graduationYears },
    ...{ postedAt, updatedAt, identities: jobIdentities(job), employer: job.organization },
    ...present({ closedAt, closedReason, closesAt, workplaceType, education, experience, url, applyUrl }),
    ...present({ translations: translations && titlesOf(translations), sample }),
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
