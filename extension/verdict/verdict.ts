import type { CooperationRecord, JobRecord } from '../feed-index/records.ts';

/** What is shown of a job of the feed. */
export type ShownJob = Pick<
  JobRecord,
  | 'title'
  | 'translations'
  | 'status'
  | 'employer'
  | 'employmentTypes'
  | 'locations'
  | 'pay'
  | 'postedAt'
  | 'closesAt'
  | 'closedAt'
  | 'closedReason'
  | 'sample'
>;

/** What is shown of a cooperation. */
export interface ShownCooperation
  extends Pick<
    CooperationRecord,
    'kinds' | 'status' | 'history' | 'title' | 'translations' | 'url' | 'sample'
  > {
  /** The name under which the feed knows the employer. */
  enterprise: string;
  enterpriseTranslations?: Record<string, { name?: string | undefined }>;
}

/** What the feed knows of a posting; without either fact there is no verdict. */
export interface Verdict {
  /** The job of the feed that this posting is. */
  job?: ShownJob;
  /** The cooperation of its employer with the student's college. */
  cooperation?: ShownCooperation;
}

/** A posting of a page together with what the feed knows of it. */
export interface JudgedPosting {
  title: string;
  employer: string;
  verdict: Verdict | undefined;
}
