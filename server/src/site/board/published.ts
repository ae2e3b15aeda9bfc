import type { Job } from '@recruitment-feed/sdk/contract';

/** How a page tells machines of its posting: in a script, in its elements, or not at all. */
const publications = ['json-ld', 'microdata', 'unmarked'] as const;
export type Publication = (typeof publications)[number];

/** A posting as the board has it. */
export interface Listed {
  /** The last part of its address. */
  slug: string;
  /** What the board says of it, right or not. */
  job: Job;
  publication: Publication;
  /** Of a job put up twice the slug of the first, whose address its page names as the posting's own. */
  first?: string;
}

const older = 0.9;
const olderBy = 12 * 24 * 60 * 60 * 1000;

/**
 * A job of the feed as the board has it: in one of three ways, one in eight as it was before, and none ever closed. All
 * this goes by its id, so that list and page agree.
 */
export function listed(job: Job): Listed {
  const [behind = 0, way = 0] = [...job.id.slice(-2)].map((digit) => Number.parseInt(digit, 16) || 0);
  const publication = publications[way < 8 ? 0 : way < 12 ? 1 : 2] ?? 'json-ld';
  const { closedAt: _closedAt, closedReason: _closedReason, ...open } = job;
  const shown: Job = { ...open, status: 'open' };
  return { slug: job.id, job: behind < 2 ? asBefore(shown) : shown, publication };
}

/** Whether the board shows a job as it was before. */
export function isBehind({ job }: Listed, inFeed: Job): boolean {
  return job.postedAt !== inFeed.postedAt;
}

/** The same job put up again under another address. */
export function repost({ slug, job }: Listed): Listed {
  return { slug: `again-${slug}`, job, publication: 'json-ld', first: slug };
}

function asBefore(job: Job): Job {
  const less = (amount: number | undefined) =>
    amount === undefined ? undefined : Math.round((amount * older) / 1000) * 1000;
  return {
    ...job,
    pay: job.pay.map((pay) => ({ ...pay, min: less(pay.min), max: less(pay.max) })),
    postedAt: new Date(Date.parse(job.postedAt) - olderBy).toISOString(),
  };
}
