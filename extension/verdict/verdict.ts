import type { CooperationRecord, JobRecord } from '../feed-index/records.ts';

/** What the feed knows of a posting; without either fact there is no verdict. */
export interface Verdict {
  /** The job of the feed that this posting is. */
  job?: Pick<
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
  /** The cooperation of its employer with the student's college. */
  cooperation?: Pick<CooperationRecord, 'kinds' | 'status' | 'history' | 'title' | 'translations' | 'url' | 'sample'> & {
    /** The name under which the feed knows the employer. */
    enterprise: string;
  };
}

/** A posting of a page together with what the feed knows of it. */
export interface JudgedPosting {
  title: string;
  employer: string;
  verdict: Verdict | undefined;
}
