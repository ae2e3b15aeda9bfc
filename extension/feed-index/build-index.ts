import { companyClues, createRanking, decodeRanking, type Ranking } from '@recruitment-feed/sdk/match';
import { postingKey } from '@recruitment-feed/sdk/posting';
import type { Copy } from './copy.ts';
import { type FeedDatabaseHandle, wholeGeneration } from './database.ts';
import type { IndexParts, NamedRows } from './index/index-parts.ts';
import { rowOf, seconds } from './index/job-row.ts';
import { JobTable } from './index/job-table.ts';
import { buildKeyIndex } from './index/key-index.ts';
import { packTexts } from './index/packed-texts.ts';
import type { JobRecord } from './records.ts';

const atOnce = 2000;

/** Since when jobs are in the student's browser. */
type Arrival = (job: JobRecord) => number;

/**
 * Builds the parts of a copy's index that its records have outdated.
 * @param before the copy whose place this one takes; a job that was in it is not new.
 * @param now in milliseconds of the epoch.
 */
export async function buildIndex(
  database: FeedDatabaseHandle,
  copy: Copy,
  before: Copy | undefined,
  now: number,
): Promise<Partial<IndexParts>> {
  const { generation } = copy;
  const changed = await database.getAllKeys('changed', wholeGeneration(generation));
  const jobs = changed.flatMap(([, collection, id]) => (collection === 'jobs' ? id : []));
  if (copy.indexed === 0) {
    const known = before && (await openTable(database, before));
    const arrival: Arrival = ({ id, postedAt }) =>
      known === undefined
        ? Math.min(seconds(Date.parse(postedAt)), seconds(now))
        : (known.arrivalOf(id) ?? seconds(now));
    return {
      ...(await buildJobs(database, generation, arrival)),
      companies: await buildCompanies(database, generation),
    };
  }
  return {
    ...(jobs.length > 0 && (await updateJobs(database, copy, jobs, seconds(now)))),
    ...(jobs.length < changed.length && { companies: await buildCompanies(database, generation) }),
  };
}

async function buildJobs(database: FeedDatabaseHandle, generation: number, arrival: Arrival) {
  const table = new JobTable();
  const ranking = createRanking();
  for await (const job of recordsOf(database, 'jobs', generation)) setJob(table, ranking, job, arrival(job));
  return { ...table.pack(), ranking: ranking.encode() };
}

async function updateJobs(database: FeedDatabaseHandle, copy: Copy, ids: readonly string[], now: number) {
  const { generation, indexed } = copy;
  const table = await openTable(database, copy);
  const ranking = decodeRanking(await readPart(database, generation, indexed, 'ranking'));
  for (const id of ids) {
    const job = await database.get('jobs', [generation, id]);
    if (job !== undefined) {
      setJob(table, ranking, job, table.arrivalOf(id) ?? now);
      continue;
    }
    table.delete(id);
    ranking.delete(id);
  }
  return { ...table.pack(), ranking: ranking.encode() };
}

function setJob(table: JobTable, ranking: Ranking, job: JobRecord, arrived: number): void {
  table.set(rowOf(job, arrived));
  ranking.set({ ...job, organization: job.employer });
}

async function openTable(database: FeedDatabaseHandle, { generation, indexed }: Copy): Promise<JobTable> {
  return new JobTable({
    jobs: await readPart(database, generation, indexed, 'jobs'),
    columns: await readPart(database, generation, indexed, 'columns'),
    texts: await readPart(database, generation, indexed, 'texts'),
  });
}

async function buildCompanies(database: FeedDatabaseHandle, generation: number): Promise<NamedRows> {
  const ids: string[] = [];
  const keys: { key: number; row: number }[] = [];
  for await (const company of recordsOf(database, 'organizations', generation)) {
    const row = ids.push(company.id) - 1;
    for (const clue of companyClues(company)) keys.push({ key: postingKey(clue), row });
  }
  return { ids: packTexts(ids), keys: buildKeyIndex(keys) };
}

/** Reads records a few at a time. */
async function* recordsOf<Name extends 'jobs' | 'organizations'>(
  database: FeedDatabaseHandle,
  name: Name,
  generation: number,
) {
  const end = [generation, []] as unknown as [number, string];
  for (let after: [number, string] = [generation, '']; ; ) {
    const records = await database.getAll(name, IDBKeyRange.bound(after, end, true), atOnce);
    yield* records;
    const last = records.at(-1);
    if (last === undefined || records.length < atOnce) return;
    after = [generation, last.id];
  }
}

/**
 * Reads a part of an index.
 * @throws {MissingPartError} when there is none: the copy has been replaced meanwhile.
 */
export async function readPart<Name extends keyof IndexParts>(
  database: FeedDatabaseHandle,
  generation: number,
  indexed: number,
  name: Name,
): Promise<IndexParts[Name]> {
  const part = await database.get('parts', [generation, indexed, name]);
  if (part === undefined) throw new MissingPartError(name);
  return part as IndexParts[Name];
}

/** A part of an index is not there any more; the copy is opened anew. */
export class MissingPartError extends Error {
  override readonly name = 'MissingPartError';
  readonly code = 'missing_part';
  constructor(part: string) {
    super(`The part "${part}" of the index is not there. Open the copy anew.`);
  }
}
