/** What a column of a table can say of a job. */
export const tableFields = [
  'id',
  'title',
  'employer',
  'location',
  'pay',
  'education',
  'majors',
  'experience',
  'type',
  'skills',
  'benefits',
  'description',
  'department',
  'industry',
  'openings',
  'year',
  'url',
  'apply',
  'posted',
  'closes',
] as const;
export type TableField = (typeof tableFields)[number];

/** Which column says what: by its number from 1, or by its header. */
export type ColumnMap = Partial<Record<TableField, number | string>>;

/** The map cannot be understood. */
export class InvalidColumnMapError extends Error {
  override name = 'InvalidColumnMapError';
}

/**
 * Reads `title=2,employer=1,pay=薪资`.
 *
 * @throws InvalidColumnMapError that names what is wrong.
 */
export function parseColumnMap(text: string): ColumnMap {
  const map: ColumnMap = {};
  for (const pair of text.split(',')) {
    const [field = '', column = ''] = pair.split(/=(.*)/s).map((part) => part.trim());
    if (!isTableField(field)) {
      throw new InvalidColumnMapError(
        `There is no field "${field}"; the fields are ${tableFields.join(', ')}.`,
      );
    }
    if (column === '' || /^0+$/.test(column)) {
      throw new InvalidColumnMapError(
        `"${field}" needs the number of its column, counted from 1, or its header.`,
      );
    }
    map[field] = /^\d+$/.test(column) ? Number(column) : column;
  }
  return map;
}

function isTableField(field: string): field is TableField {
  return (tableFields as readonly string[]).includes(field);
}
