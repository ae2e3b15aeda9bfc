import { sql } from 'kysely';
import { engineOf } from '../engine.ts';
import type { Migration } from './migration.ts';

/** About as many of the newest documents may be unvacuumed; by default a fifth of the table may. */
const rows = 1000;

/**
 * Has PostgreSQL vacuum the search documents after so many writes, whatever the size of the table. Only vacuumed
 * documents are found by an index alone, and lists ask first for those written last:
 * https://www.postgresql.org/docs/current/routine-vacuuming.html#VACUUM-FOR-VISIBILITY-MAP
 */
export const vacuumOften: Migration = {
  number: 14,
  name: 'vacuum-often',
  async up(db) {
    if (engineOf(db) === 'sqlite') return;
    await sql
      .raw(
        `alter table search_documents set (
          autovacuum_vacuum_insert_threshold = ${rows}, autovacuum_vacuum_insert_scale_factor = 0,
          autovacuum_vacuum_threshold = ${rows}, autovacuum_vacuum_scale_factor = 0
        )`,
      )
      .execute(db);
  },
};
