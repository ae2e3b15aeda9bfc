import type { Draft, Skip } from './adapter.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Says whether one of the first records has all of these fields; one alone may be damaged. */
export function someRecordHas(records: readonly unknown[], ...fields: string[]): boolean {
  return records.slice(0, 100).some((record) => isObject(record) && fields.every((field) => field in record));
}

/** Ends the reading of one record: it is reported with this reason and left out. */
export class SkippedRecord extends Error {
  override name = 'SkippedRecord';
  readonly reason: string;
  /** True where the source itself has taken the record away, so that its job is gone. */
  readonly withdrawn: boolean;

  constructor(reason: string, { withdrawn = false } = {}) {
    super(reason);
    this.reason = reason;
    this.withdrawn = withdrawn;
  }
}

interface RecordReader {
  /** The record's id, read first so that an unreadable record still counts as present. */
  idOf(record: JsonObject): string | undefined;
  /** @throws SkippedRecord */
  draftOf(record: JsonObject): Omit<Draft, 'position' | 'sourceId' | 'original'>;
}

/** Reads the records of a JSON array one by one, each for itself. */
export function readRecords(
  records: readonly unknown[],
  pointer: string,
  reader: RecordReader,
): { drafts: Draft[]; skipped: Skip[] } {
  const drafts: Draft[] = [];
  const skipped: Skip[] = [];
  for (const [index, record] of records.entries()) {
    const position = `${pointer}/${index}`;
    if (!isObject(record)) {
      skipped.push({ position, reason: `not a record but ${kindOf(record)}` });
      continue;
    }
    const sourceId = reader.idOf(record);
    try {
      const draft = reader.draftOf(record);
      if (sourceId === undefined) throw new SkippedRecord('no id');
      drafts.push({ position, sourceId, ...draft, original: record });
    } catch (error) {
      if (!(error instanceof SkippedRecord)) throw error;
      const { reason, withdrawn } = error;
      skipped.push({
        position,
        reason,
        ...(withdrawn ? { withdrawn } : sourceId !== undefined && { sourceId }),
      });
    }
  }
  return { drafts, skipped };
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'a list' : `a ${typeof value}`;
}
