import { CsvError, parse } from 'csv-parse/sync';
import { RefusedError } from '../refused.ts';

/** One row and where it starts. */
export interface TableRow {
  cells: string[];
  /** From 1. */
  line: number;
}

const delimiters = [',', '\t', ';'];
/** How many rows decide what the delimiter is, and how many columns there are. */
const sampleSize = 50;

/** Returns the character that parts columns most evenly, or nothing where none does: then this is no table. */
export function findDelimiter(text: string): string | undefined {
  const candidates = delimiters.map((delimiter) => ({ delimiter, columns: evenColumns(text, delimiter) }));
  const best = candidates.reduce((a, b) => (b.columns > a.columns ? b : a));
  return best.columns >= 2 ? best.delimiter : undefined;
}

/** The number of columns that four of five rows have, or 0. */
function evenColumns(text: string, delimiter: string): number {
  const widths = sample(text, delimiter).map((row) => row.length);
  const columns = mostCommon(widths);
  const even = widths.filter((width) => width === columns).length;
  return even >= widths.length * 0.8 ? columns : 0;
}

/** The first rows, without one that a cut may have shortened. */
function sample(text: string, delimiter: string): string[][] {
  const rows: string[][] = [];
  const collect = (row: string[]) => {
    rows.push(row);
    return row;
  };
  try {
    parse(text, { ...options(delimiter), to: sampleSize, on_record: collect });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return rows;
  }
  return rows.length > 2 && rows.length < sampleSize ? rows.slice(0, -1) : rows;
}

function options(delimiter: string) {
  return {
    delimiter,
    // Otherwise the first line decides for all, and tables put together by hand mix them.
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_empty_values: true,
  };
}

/** Returns how many columns most of the rows have. */
export function columnCount(rows: readonly TableRow[]): number {
  return mostCommon(rows.slice(0, sampleSize).map(({ cells }) => cells.length));
}

function mostCommon(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0] as [
    number,
    number,
  ])[0];
}

/**
 * Returns a table's rows; blank ones are left out.
 *
 * @throws RefusedError `truncated` with the line where a quoted cell opens that never closes.
 */
export function parseTable(text: string, delimiter: string): TableRow[] {
  try {
    const rows: unknown = parse(text, { ...options(delimiter), info: true });
    return (rows as { record: string[]; info: { lines: number } }[]).map(({ record, info }) => ({
      cells: record,
      line: info.lines - (record.join('').match(/\r\n?|\n/g)?.length ?? 0),
    }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const position = `line ${lineOf(text, error)}`;
    if (error.code === 'CSV_QUOTE_NOT_CLOSED') {
      throw new RefusedError(
        'truncated',
        'A quoted cell opens here and never closes: the file is cut off, or a quotation mark is missing.',
        position,
      );
    }
    throw new RefusedError('broken_table', 'The table cannot be read from here on.', position);
  }
}

/** The parser counts bytes up to the last whole cell. */
function lineOf(text: string, error: CsvError): number {
  const bytes = typeof error.bytes === 'number' ? error.bytes : 0;
  return Buffer.from(text).subarray(0, bytes).toString().split('\n').length;
}
