import { postingIdentity } from '@recruitment-feed/sdk/posting';
import { openFeedDatabase } from '../../../extension/feed-index/database.ts';
import { findEmployer, findJob } from '../../../extension/feed-index/look-up.ts';
import { openFeeds } from '../../../extension/feed-index/open-feeds.ts';

/** Milliseconds until the copy of a feed has answered for the first time. */
export interface FirstAnswers {
  /** Until the database was open. */
  opened: number;
  /** From then until a posting was found by its address. */
  job: number;
  /** From then until the employer of a posting was found by its name, the job before included. */
  employer: number;
}

/** Runs in a page of the extension that has asked nothing yet. */
export async function askIndex(asked: {
  feed: string;
  url: string;
  employer: string;
}): Promise<FirstAnswers> {
  const begun = performance.now();
  const database = await openFeedDatabase();
  const opened = performance.now();
  const [feed] = await openFeeds(database, [asked.feed]);
  if (feed === undefined) throw new Error('There is no copy of the feed.');
  const identity = postingIdentity({ url: asked.url }) ?? '';
  if ((await findJob(feed, [identity])) === undefined) throw new Error('The job is not found.');
  const job = performance.now();
  if ((await findEmployer(feed, { employer: { name: asked.employer } })) === undefined)
    throw new Error('The employer is not found.');
  const employer = performance.now();
  database.close();
  return { opened: opened - begun, job: job - opened, employer: employer - opened };
}

Object.assign(globalThis, { askIndex });
