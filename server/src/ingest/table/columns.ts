import { RefusedError } from '../refused.ts';
import { type ColumnMap, type TableField, tableFields } from './column-map.ts';
import { fieldsOfHeader, foldHeader } from './known-headers.ts';

/** Which column, from 0, says what, and whether the first row is a header. */
export interface Columns {
  fields: ReadonlyMap<TableField, number>;
  header?: readonly string[];
}

/**
 * Finds out which column says what: from the map, and from a header whose names are known.
 *
 * @throws RefusedError `unknown_columns` with a sample of each column.
 */
export function findColumns(first: readonly string[], width: number, map: ColumnMap): Columns {
  const known = fieldsOfHeader(first);
  const named = Object.values(map).some((column) => typeof column === 'string');
  const fields = new Map([...(known ?? []), ...mapped(first, width, map)]);
  if (!fields.has('title')) {
    throw new RefusedError(
      'unknown_columns',
      `It is not known which column holds the title. ${samples(first)} Say which is which, such as --map title=2,employer=1 (fields: ${tableFields.join(', ')}).`,
      'line 1',
    );
  }
  return { fields, ...((named || known !== undefined) && { header: first }) };
}

function mapped(first: readonly string[], width: number, map: ColumnMap): [TableField, number][] {
  return Object.entries(map).map(([field, column]) => {
    const index =
      typeof column === 'number'
        ? column - 1
        : first.findIndex((cell) => cell.trim() === column || foldHeader(cell) === foldHeader(column));
    if (index < 0 || index >= Math.max(width, first.length)) {
      throw new RefusedError(
        'unknown_columns',
        `There is no column ${column} for ${field}. ${samples(first)}`,
        'line 1',
      );
    }
    return [field as TableField, index];
  });
}

function samples(row: readonly string[]): string {
  const shown = row.slice(0, 30).map((cell, index) => {
    const text = cell.replace(/\s+/g, ' ').trim();
    return `${index + 1} "${text.length > 24 ? `${text.slice(0, 24)}…` : text}"`;
  });
  return `The first row has the columns ${shown.join(', ')}.`;
}
