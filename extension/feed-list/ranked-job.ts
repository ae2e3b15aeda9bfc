import type { Job } from '@recruitment-feed/sdk/contract';
import type { JobRecord } from '../feed-index/records.ts';
import type { Match, MatchReason } from '../verdict/verdict.ts';

/** A job of the student's feeds, and how it fits her. */
export interface RankedJob {
  job: JobRecord;
  /** Absent where it does not fit, or where that is unknown. */
  band?: Match['band'] | undefined;
  /** In the job's own words, for it and against it; there may be some without a band. */
  reasons: MatchReason[];
}

/** Which jobs are listed; what is left out does not matter. */
export interface JobFilters {
  /** Of any of these kinds. */
  employmentTypes?: Job['employmentTypes'];
  /** A place as the student types it, in Chinese or English. */
  place?: string;
  /** Of employers alone that cooperate with her college. */
  cooperating?: boolean;
  /** Those alone that can still be applied for. */
  open?: boolean;
  /** Those alone that fit her. */
  fitting?: boolean;
}

/** Which jobs are listed, from which on, and in which order. */
export interface RankOptions {
  /** Words of the title, the employer or the place; all must be there. */
  search?: string;
  filters?: JobFilters;
  /** `match`: those that fit first, the best before; `newest`: by the day of posting. */
  sort: 'match' | 'newest';
  /** How many are passed over; none where it is left out. */
  offset?: number;
  /** How many at most; 20 where it is left out. */
  limit?: number;
}

/** A page of jobs, and how many there are in all. */
export interface RankedJobs {
  total: number;
  jobs: RankedJob[];
}
