import type { Adapter, Content, Draft, Skip } from '../adapter.ts';
import { digestOf } from '../digest.ts';
import { SkippedRecord } from '../records.ts';
import { RefusedError } from '../refused.ts';
import { type Columns, findColumns } from '../table/columns.ts';
import { columnCount, findDelimiter, parseTable, type TableRow } from '../table/parse-table.ts';
import { readRow } from '../table/read-row.ts';

/** A table of jobs with one row each, parted by commas, semicolons or tabs. */
export const delimited: Adapter = {
  id: 'csv',
  title: 'CSV or TSV table',

  recognise: (content) => content.kind === 'table' && findDelimiter(content.text) !== undefined,

  read(content, { map = {}, hasEmployer }) {
    const rows = rowsOf(content);
    const [first] = rows;
    const width = columnCount(rows);
    const columns = findColumns(first?.cells ?? [], width, map);
    if (!columns.fields.has('employer') && !hasEmployer) {
      throw new RefusedError(
        'unknown_columns',
        'No column names the employer: add employer=… to --map, or say with --org whose jobs these are.',
        'line 1',
      );
    }
    const records = columns.header ? rows.slice(1) : rows;
    refuseCutOff(records, width);
    return { complete: true, ...readRows(records, columns, width) };
  },
};

function rowsOf(content: Content): TableRow[] {
  if (content.kind !== 'table') return [];
  return parseTable(content.text, findDelimiter(content.text) ?? ',');
}

function refuseCutOff(rows: readonly TableRow[], width: number): void {
  const last = rows.at(-1);
  if (last === undefined || last.cells.length >= width) return;
  throw new RefusedError(
    'truncated',
    `The last row has ${last.cells.length} of ${width} columns: the file is cut off. Fetch it again.`,
    `line ${last.line}`,
  );
}

function readRows(rows: readonly TableRow[], columns: Columns, width: number) {
  const drafts: Draft[] = [];
  const skipped: Skip[] = [];
  const lines = new Map<string, number>();
  const names = new Map<string, number>();
  for (const { cells, line } of rows) {
    const position = `line ${line}`;
    const whole = digestOf(cells);
    const twin = lines.get(whole);
    lines.set(whole, twin ?? line);
    const id = cells.length === width ? cells[columns.fields.get('id') ?? -1]?.trim() : undefined;
    try {
      if (cells.length !== width) throw new SkippedRecord(`${cells.length} columns instead of ${width}`);
      if (twin !== undefined) throw new SkippedRecord(`duplicate of line ${twin}`);
      const draft = readRow((field) => cells[columns.fields.get(field) ?? -1]);
      drafts.push({
        position,
        sourceId: id || numbered(nameOf(cells, columns), names),
        ...draft,
        original: originalOf(cells, columns),
      });
    } catch (error) {
      if (!(error instanceof SkippedRecord)) throw error;
      skipped.push({ position, reason: error.reason, ...(id && { sourceId: id }) });
    }
  }
  return { drafts, skipped };
}

/** What makes two rows without ids the same job. */
function nameOf(cells: readonly string[], { fields }: Columns): string {
  const identity = ['title', 'employer', 'location', 'url'] as const;
  return digestOf(identity.map((field) => cells[fields.get(field) ?? -1]?.trim() ?? ''));
}

/** Rows of one name that differ elsewhere are told apart by their order. */
function numbered(name: string, seen: Map<string, number>): string {
  const count = (seen.get(name) ?? 0) + 1;
  seen.set(name, count);
  return count === 1 ? name : `${name}-${count}`;
}

function originalOf(cells: readonly string[], { header }: Columns): unknown {
  return header ? Object.fromEntries(cells.map((cell, index) => [header[index] ?? index + 1, cell])) : cells;
}
