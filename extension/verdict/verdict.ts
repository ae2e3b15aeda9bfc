import type { Reason } from '@recruitment-feed/sdk/match';
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

/** How a posting fits the student, in the posting's own words; her profile is not in it. */
export interface Match {
  band: 'strong' | 'some';
  reasons: Pick<Reason, 'kind' | 'polarity' | 'quote'>[];
}

/** What is known of a posting; without any of it there is no verdict. */
export interface Verdict {
  /** How it fits the student; absent where it does not, or where that is unknown. */
  match?: Match;
  /** The job of the feed that this posting is. */
  job?: ShownJob;
  /** The cooperation of its employer with the student's college. */
  cooperation?: ShownCooperation;
}

/** A posting of a page together with its verdict. */
export interface JudgedPosting {
  title: string;
  employer: string;
  verdict: Verdict | undefined;
}
