import { fieldEnd } from '../feed-index/index/job-row.ts';
import { forEachShared } from '../feed-index/index/key-index.ts';
import { textAt } from '../feed-index/index/packed-texts.ts';
import type { ListedFeed } from './listed-feed.ts';

type Repeatable = Pick<ListedFeed, 'jobs' | 'columns' | 'texts'>;

/** What was found last: for whole feeds it takes longer than all else of a list, and they seldom change. */
let last: { jobs: readonly Repeatable['jobs'][]; repeated: readonly Uint8Array[] } = {
  jobs: [],
  repeated: [],
};

/**
 * Tells in each feed the jobs that another one shows, as long as the feeds are the same without marking them anew; see
 * {@link markRepeated}.
 */
export function repeatedJobs(feeds: readonly Repeatable[]): readonly Uint8Array[] {
  const jobs = feeds.map((feed) => feed.jobs);
  const isSame = jobs.length === last.jobs.length && jobs.every((each, at) => each === last.jobs[at]);
  if (!isSame) last = { jobs, repeated: markRepeated(feeds) };
  return last.repeated;
}

/**
 * Marks in each feed the jobs that another one shows: of two that are one by their id or address, and have one title, the
 * earlier feed's shows, unless it is closed and the other is not. An address alone may be that of many, as of a form.
 */
function markRepeated(feeds: readonly Repeatable[]): Uint8Array[] {
  const repeated = feeds.map(({ columns }) => new Uint8Array(columns.open.length));
  feeds.forEach((feed, at) => {
    for (let other = at + 1; other < feeds.length; other += 1) markShared(feed, feeds[other], at, other);
  });
  return repeated;

  function markShared(one: Repeatable, other: Repeatable | undefined, oneAt: number, otherAt: number): void {
    if (other === undefined) return;
    forEachShared(one.jobs.keys, other.jobs.keys, (row, otherRow) => {
      if (repeated[oneAt]?.[row] === 1 || repeated[otherAt]?.[otherRow] === 1) return;
      if (titleAt(one, row) !== titleAt(other, otherRow)) return;
      const isClosed = one.columns.open[row] === 0 && other.columns.open[otherRow] === 1;
      const [feed, hidden] = isClosed ? [oneAt, row] : [otherAt, otherRow];
      repeated[feed]?.fill(1, hidden, hidden + 1);
    });
  }
}

function titleAt({ texts }: Repeatable, row: number): string {
  const text = textAt(texts, row);
  return text.slice(0, text.indexOf(fieldEnd));
}
