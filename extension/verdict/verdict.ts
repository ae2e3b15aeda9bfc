import type { Pay } from '@recruitment-feed/sdk/contract';
import type { Reason } from '@recruitment-feed/sdk/match';
import type { CooperationRecord, JobRecord } from '../feed-index/records.ts';
import type { MarkedPosting } from '../marks/mark.ts';

/** What is shown of a job of the feed; its address only where that is of another page than the posting's. */
export type ShownJob = Pick<
  JobRecord,
  | 'id'
  | 'identities'
  | 'title'
  | 'translations'
  | 'status'
  | 'employer'
  | 'employmentTypes'
  | 'locations'
  | 'pay'
  | 'postedAt'
  | 'updatedAt'
  | 'url'
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

/** Why a posting fits or does not, in its own words. */
export interface MatchReason extends Pick<Reason, 'kind' | 'polarity' | 'quote'> {
  /** The pay that is quoted, where the posting gives it as figures and not in words. */
  pay?: Pay;
}

/** How a posting fits the student; her profile is not in it. */
export interface Match {
  band: 'strong' | 'some';
  reasons: MatchReason[];
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
  /** As it can be marked; without identities it cannot. */
  posting: MarkedPosting;
  title: string;
  employer: string;
  verdict: Verdict | undefined;
}
