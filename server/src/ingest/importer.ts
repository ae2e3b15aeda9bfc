import { translatePlace } from '@recruitment-feed/sdk/posting';
import { findOrganization } from '../store/organizations.ts';
import type { FeedDatabase } from '../store/schema.ts';
import { refreshStatistics } from '../store/statistics.ts';
import type { Adapter, Reading, Skip } from './adapter.ts';
import { boardOfRecords } from './boards.ts';
import { contentOf, refuseBinary } from './content.ts';
import { decodeText, type Encoding } from './encoding.ts';
import { present } from './fields/present.ts';
import { isPartial } from './gone.ts';
import { readSource, type Source } from './read-source.ts';
import { recognise } from './recognise.ts';
import { RefusedError } from './refused.ts';
import type { Counts, Report } from './report.ts';
import type { ColumnMap } from './table/column-map.ts';
import { presentIds, writeBoard } from './write-board.ts';

export interface ImportOptions {
  now: Date;
  /** The organization that publishes the file; it employs where neither a record nor its board says who does. */
  orgId?: string;
  map?: ColumnMap;
  encoding?: Encoding;
  /** The board's name, where neither the format nor the records tell it. */
  board?: string;
  /** Reports what an import would do, and undoes it. */
  dryRun?: boolean;
  /** Closes jobs even where a file lacks more than half of its board. */
  acceptShrink?: boolean;
  maxBytes?: number;
  onProgress?: (done: number, total: number) => void;
}

/**
 * Imports one file: all of it, or, where the report has an `error`, nothing.
 *
 * The same file twice changes nothing. A later file of the same board closes what is gone from it; which board a file
 * belongs to is told by `board`, by the format, or by the records that it shares with an earlier file.
 */
export async function importFile(db: FeedDatabase, source: Source, options: ImportOptions): Promise<Report> {
  const started = performance.now();
  const report: Report = { file: source.name, format: null, ...nothing, skipped: [], seconds: 0 };
  try {
    const content = await readContent(source, options);
    const adapter = recognise(content);
    report.format = adapter.id;
    const hasEmployer = options.orgId !== undefined;
    const reading = withoutDuplicates(inBothLanguages(adapter.read(content, { ...options, hasEmployer })));
    const usable = hasEmployer || reading.owner !== undefined ? reading : withoutNameless(reading);
    report.read = usable.drafts.length + usable.skipped.length;
    report.skipped = usable.skipped.map(({ position, reason }) => ({ position, reason }));
    refuseUnreadable(usable);
    const counts = await write(db, adapter, usable, source.name, options);
    Object.assign(report, counts);
    const written = counts.new + counts.changed + counts.closed;
    if (written >= manyWrites && !options.dryRun) await refreshStatistics(db);
    if (usable.declared && isPartial(usable)) {
      report.warnings = [
        `The file declares ${usable.declared.count} jobs and holds ${report.read}: it is a part of its board, so nothing was closed.`,
      ];
    }
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    const { code, message, position } = error;
    report.error = { code, message, ...(position !== undefined && { position }) };
  }
  report.seconds = Math.round(performance.now() - started) / 1000;
  return report;
}

/** From so many jobs on, an import changes what the database should know of itself. */
const manyWrites = 1000;

const nothing: Counts = { read: 0, new: 0, changed: 0, unchanged: 0, closed: 0 };

async function readContent(source: Source, { encoding, maxBytes }: ImportOptions) {
  const bytes = await readSource(source, maxBytes);
  refuseBinary(bytes);
  return contentOf(decodeText(bytes, encoding));
}

/** Sources name places in one language; readers of either search and read them. */
function inBothLanguages(reading: Reading): Reading {
  const drafts = reading.drafts.map((draft) => ({
    ...draft,
    job: { ...draft.job, ...present({ locations: draft.job.locations?.map(translatePlace) }) },
  }));
  return { ...reading, drafts };
}

/** Of records with one id, the first counts. */
function withoutDuplicates(reading: Reading): Reading {
  const first = new Map<string, string>();
  const duplicates: Skip[] = [];
  const drafts = reading.drafts.filter(({ sourceId, position }) => {
    const earlier = first.get(sourceId);
    if (earlier === undefined) first.set(sourceId, position);
    else duplicates.push({ position, sourceId, reason: `duplicate of ${earlier}` });
    return earlier === undefined;
  });
  return { ...reading, drafts, skipped: [...reading.skipped, ...duplicates] };
}

function withoutNameless(reading: Reading): Reading {
  const nameless = reading.drafts
    .filter(({ employer }) => employer === undefined)
    .map(({ position, sourceId }) => ({ position, sourceId, reason: 'no employer' }));
  const drafts = reading.drafts.filter(({ employer }) => employer !== undefined);
  return { ...reading, drafts, skipped: [...reading.skipped, ...nameless] };
}

/** What a source has taken away itself may leave nothing; what cannot be read may not. */
function refuseUnreadable({ drafts, skipped }: Reading): void {
  const [first] = skipped.filter(({ withdrawn }) => !withdrawn);
  if (drafts.length > 0 || first === undefined) return;
  throw new RefusedError(
    'nothing_readable',
    `None of the ${skipped.length} records can be read; the first: ${first.reason}.`,
    first.position,
  );
}

async function write(
  db: FeedDatabase,
  adapter: Adapter,
  reading: Reading,
  file: string,
  options: ImportOptions,
): Promise<Counts> {
  const { now, orgId, dryRun = false, acceptShrink = false, onProgress } = options;
  const trx = await db.startTransaction().execute();
  try {
    const ids = presentIds(reading);
    const board = options.board ?? reading.board ?? (await boardOfRecords(trx, adapter.id, ids, file));
    const fallbackEmployerId = await fallbackEmployer(trx, reading, orgId);
    const counts = await writeBoard(trx, reading, {
      system: adapter.id,
      board,
      ...(orgId !== undefined && { publisherId: orgId }),
      ...(fallbackEmployerId !== undefined && { fallbackEmployerId }),
      acceptShrink,
      now,
      ...(onProgress && { onProgress }),
    });
    await (dryRun ? trx.rollback() : trx.commit()).execute();
    return counts;
  } catch (error) {
    await trx.rollback().execute();
    throw error;
  }
}

/** A college may pass on the board of an enterprise, so it is the employer only where no board says otherwise. */
async function fallbackEmployer(
  trx: FeedDatabase,
  { owner }: Reading,
  orgId: string | undefined,
): Promise<string | undefined> {
  if (orgId === undefined || owner === undefined) return orgId;
  const organization = await findOrganization(trx, orgId);
  return organization?.kind === 'enterprise' ? orgId : undefined;
}
