import { decodeRanking } from '@recruitment-feed/sdk/match';
import { type FeedDatabaseHandle, recordStores, wholeGeneration } from '../database.ts';
import { unpackTexts } from '../index/packed-texts.ts';
import { openFeeds } from '../open-feeds.ts';
import type { JobRecord } from '../records.ts';

/** What serves of a feed: its records by id with their revision's date, and the ids that its index leads to. */
export async function readCopy(database: FeedDatabaseHandle, feed: string) {
  const [open] = await openFeeds(database, [feed]);
  if (open === undefined) return undefined;
  const { copy } = open;
  const records = await Promise.all(
    recordStores.map((name) => database.getAll(name, wholeGeneration(copy.generation))),
  );
  const jobs = records
    .flat()
    .filter((record): record is JobRecord & { generation: number } => 'postedAt' in record);
  const index = await open.part('jobs');
  const columns = await open.part('columns');
  const ranking = decodeRanking(await open.part('ranking'));
  return {
    ids: records
      .flat()
      .map(({ id }) => id)
      .sort(),
    titles: Object.fromEntries(jobs.map(({ id, title }) => [id, title])),
    indexed: unpackTexts(index.ids),
    companies: unpackTexts((await open.part('companies')).ids),
    open: columns.open.reduce((sum, one) => sum + one, 0),
    ranked: ranking.size,
    counts: copy.counts,
    syncedAt: copy.syncedAt,
  };
}
