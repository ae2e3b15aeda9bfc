import { type Feed, isApiError } from '@recruitment-feed/sdk';
import type { Job, Organization } from '@recruitment-feed/sdk/contract';
import { demoCollege } from '../demo-college.ts';
import { findJob } from '../jobs/find-job.ts';
import { ownPostings } from './own-postings.ts';
import { isBehind, type Listed, listed, repost } from './published.ts';

/** What a visitor can try on this board. */
export const cases = [
  'marked',
  'microdata',
  'unmarked',
  'closed',
  'behind',
  'again',
  'partner',
  'stranger',
] as const;
export type Case = (typeof cases)[number];

/** One page of the board's list. */
export interface BoardPage {
  listed: Listed[];
  nextCursor: string | null;
  /** Where each stands, by the last part of its address; none but on the first page of sample data. */
  cases: Partial<Record<Case, string | undefined>>;
}

/**
 * Lists what the board has: the feed's open jobs, and, among sample data, on the first page what every board has
 * besides: a job that closed, one put up twice, and postings that the feed does not know.
 * @returns undefined where the cursor is none of this feed's: an address that somebody kept may carry an old one.
 */
export async function listBoard(feed: Feed, cursor: string | undefined): Promise<BoardPage | undefined> {
  const page = await openJobs(feed, cursor);
  if (page === undefined) return undefined;
  const { data, nextCursor } = page;
  const ofFeed = data.map(listed);
  const [newest] = data;
  if (cursor !== undefined || newest?.sample !== true) return { listed: ofFeed, nextCursor, cases: {} };

  const [closed, own] = await Promise.all([closedJob(feed), ownOf(feed, newest)]);
  const [twice = newest] = data.slice(2);
  const again = repost(listed(twice));
  const [partner, stranger] = [own.find(({ slug }) => slug === 'partner'), own.at(-1)];
  const behind = ofFeed.find((shown, at) => data[at] !== undefined && isBehind(shown, data[at]));
  const marked = (publication: Listed['publication']) =>
    ofFeed.find((shown) => shown.publication === publication && shown !== behind)?.slug;
  const among = [...ofFeed];
  const others = [closed && listed(closed), partner, stranger, again];
  for (const [at, other] of others.entries()) if (other) among.splice(3 * at + 2, 0, other);
  return {
    ...{ listed: among, nextCursor },
    cases: {
      ...{ marked: marked('json-ld'), microdata: marked('microdata'), unmarked: marked('unmarked') },
      ...{ closed: closed?.id, behind: behind?.slug, again: again.slug },
      ...{ partner: partner?.slug, stranger: stranger?.slug },
    },
  };
}

/** Finds a posting of the board, or the status of a page about none. */
export async function findListed(feed: Feed, slug: string): Promise<Listed | 404 | 410> {
  if (slug === 'partner' || slug === 'stranger') {
    const [newest] = (await feed.jobs.list({ limit: 1, status: 'open' })).data;
    if (newest?.sample !== true) return 404;
    return (await ownOf(feed, newest)).find((own) => own.slug === slug) ?? 404;
  }
  const [, first] = /^again-(.+)$/.exec(slug) ?? [];
  const job = await findJob(feed, first ?? slug);
  if (typeof job === 'number') return job;
  return first === undefined ? listed(job) : repost(listed(job));
}

async function openJobs(feed: Feed, cursor: string | undefined) {
  try {
    return await feed.jobs.list({ limit: 20, status: 'open', ...(cursor === undefined ? {} : { cursor }) });
  } catch (error) {
    if (isApiError(error, 'invalid_cursor') || isApiError(error, 'cursor_filter_mismatch')) return undefined;
    throw error;
  }
}

async function closedJob(feed: Feed): Promise<Job | undefined> {
  return (await feed.jobs.list({ limit: 1, status: 'closed' })).data[0];
}

async function ownOf(feed: Feed, like: Job): Promise<Listed[]> {
  return ownPostings(await partnerOf(feed), like);
}

/** An enterprise that works with the demo college at present. */
async function partnerOf(feed: Feed): Promise<Organization | undefined> {
  const college = await demoCollege(feed);
  if (college === undefined) return undefined;
  const { data } = await feed.cooperations.list({ college: college.id, status: 'active', limit: 1 });
  return data[0] && (await feed.organizations.get(data[0].enterprise.id));
}
