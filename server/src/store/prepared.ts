import { sql } from 'kysely';

export const preparedMark = '/* prepared */';

/**
 * Stands in a statement that PostgreSQL parses and plans once per connection: for those that are asked all the time,
 * in few wordings, and whose plan is the same for every question.
 * https://www.postgresql.org/docs/current/sql-prepare.html#SQL-PREPARE-NOTES
 */
export const prepared = sql.raw(preparedMark);
