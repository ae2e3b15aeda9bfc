import { findJob } from '../feed-index/look-up.ts';
import type { OpenFeed } from '../feed-index/open-feeds.ts';
import type { JobRecord } from '../feed-index/records.ts';
import type { Mark } from '../marks/mark.ts';
import { statedClosing } from '../marks/stated-closing.ts';
import { closingTime } from './closing-time.ts';
import type { Closing } from './plan-reminders.ts';

/** A saved posting with its closing date, as the feed has it today. */
export interface SavedClosing extends Closing {
  mark: Mark;
  /** The closing date as it is stated: an instant or a day. */
  stated: string;
  /** Absent where the feed does not list it any more. */
  job?: JobRecord;
}

/**
 * Returns the saved postings of whose closing dates a student wants to be reminded. Those that she has applied for or
 * hidden are settled. What a feed says now counts before what was known when she saved it, and that before her own.
 * @param since when she switched reminders on, in milliseconds of the epoch.
 * @param timeZone the student's, by which a day ends.
 */
export async function savedClosings(
  feeds: readonly OpenFeed[],
  marks: readonly Mark[],
  since: number,
  timeZone: string,
): Promise<SavedClosing[]> {
  const wanted = marks.filter(({ times, reminder }) => {
    const isSettled = times.applied !== undefined || times.hidden !== undefined;
    return times.saved !== undefined && !isSettled && reminder?.off !== true;
  });
  const closings = wanted.map(async (mark): Promise<SavedClosing[]> => {
    const job = await firstJob(feeds, mark.identities);
    const stated = job?.closesAt ?? statedClosing(mark) ?? '';
    const closesAt = closingTime(stated, timeZone);
    if (closesAt === undefined) return [];
    const { times, reminder } = mark;
    // Of a day she was told, wherever she was at the time.
    const told = reminder?.told === Date.parse(stated) ? closesAt : reminder?.told;
    return [
      {
        ...{ mark, stated, closesAt, from: Math.max(times.saved ?? 0, since) },
        ...(job !== undefined && { job }),
        ...(told !== undefined && { told }),
      },
    ];
  });
  return (await Promise.all(closings)).flat();
}

async function firstJob(feeds: readonly OpenFeed[], identities: string[]): Promise<JobRecord | undefined> {
  for (const feed of feeds) {
    const job = await findJob(feed, identities);
    if (job !== undefined) return job;
  }
  return undefined;
}
