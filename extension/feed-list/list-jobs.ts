import { textAt } from '../feed-index/index/packed-texts.ts';
import type { OpenFeed } from '../feed-index/open-feeds.ts';
import type { JobRecord } from '../feed-index/records.ts';
import { canMatch, type StudentProfile } from '../profile/student-profile.ts';
import { matchJob } from './job-match.ts';
import { keptRows } from './kept-rows.ts';
import { type ListedFeed, openList } from './listed-feed.ts';
import { type FeedRow, mergeRows } from './merge-rows.ts';
import type { RankedJobs, RankOptions } from './ranked-job.ts';
import { repeatedJobs } from './repeated-jobs.ts';

/** Lists the jobs of some feeds as a student asks, each of the shown ones with what speaks for it. */
export async function listJobs(
  feeds: readonly OpenFeed[],
  profile: StudentProfile,
  { search = '', filters = {}, sort, offset = 0, limit = 20 }: RankOptions,
  today: Date,
): Promise<RankedJobs> {
  const lists = await Promise.all(feeds.map(openList));
  const repeated = repeatedJobs(lists);
  const kept = await Promise.all(lists.map((list) => keptRows(list, profile, search, filters)));
  kept.forEach((rows, feed) => {
    repeated[feed]?.forEach((mark, row) => {
      if (mark === 1) rows[row] = 0;
    });
  });
  const isKept = (feed: number) => (row: number) => kept[feed]?.[row] === 1;
  const needsFitting = canMatch(profile) && (sort === 'match' || filters.fitting);
  const fitting = needsFitting ? await Promise.all(lists.map((list) => list.fitting(profile))) : [];
  if (filters.fitting) {
    lists.forEach((_, feed) => {
      const rows = fitting[feed]?.rows.filter(isKept(feed)) ?? [];
      kept[feed]?.fill(0);
      for (const row of rows) kept[feed]?.fill(1, row, row + 1);
    });
  }
  const total = kept.reduce((sum, rows) => sum + rows.reduce((count, mark) => count + mark, 0), 0);
  const order = sort === 'match' ? byMatch(lists, fitting, isKept) : byDay(lists, isKept);
  const shown = sliceOf(order, offset, limit);
  const records = await Promise.all(shown.map((row) => recordAt(lists, row)));
  const jobs = records
    .filter((job) => job !== undefined)
    .map((job) => {
      const match = canMatch(profile) ? matchJob(profile, job, today) : undefined;
      return { job, band: match?.band, reasons: match?.reasons ?? [] };
    });
  return { total, jobs };
}

function sliceOf(rows: Iterable<FeedRow>, offset: number, limit: number): FeedRow[] {
  const slice: FeedRow[] = [];
  let at = 0;
  for (const row of rows) {
    if (at >= offset + limit) break;
    if (at >= offset) slice.push(row);
    at += 1;
  }
  return slice;
}

type IsKept = (feed: number) => (row: number) => boolean;

function* byMatch(
  lists: readonly ListedFeed[],
  fitting: readonly { rows: Uint32Array; scores: Int16Array }[],
  isKept: IsKept,
): Generator<FeedRow, void, undefined> {
  const listed = lists.map(({ columns }) => new Uint8Array(columns.open.length));
  const best = mergeRows(
    fitting.map(({ rows }) => rows),
    (feed, at) => fitting[feed]?.scores[at] as number,
  );
  for (const place of best) {
    if (!isKept(place.feed)(place.row)) continue;
    listed[place.feed]?.fill(1, place.row, place.row + 1);
    yield place;
  }
  for (const place of byDay(lists, isKept)) if (listed[place.feed]?.[place.row] !== 1) yield place;
}

function* byDay(lists: readonly ListedFeed[], isKept: IsKept): Generator<FeedRow, void, undefined> {
  const rows = lists.map(({ columns }) => columns.newest);
  const day = (feed: number, at: number) => lists[feed]?.columns.posted[rows[feed]?.[at] ?? 0] as number;
  for (const place of mergeRows(rows, day)) if (isKept(place.feed)(place.row)) yield place;
}

function recordAt(lists: readonly ListedFeed[], { feed, row }: FeedRow): Promise<JobRecord | undefined> {
  const list = lists[feed];
  if (list === undefined) return Promise.resolve(undefined);
  const { database, copy } = list.feed;
  return database.get('jobs', [copy.generation, textAt(list.jobs.ids, row)]);
}
