import type { Engine } from '../engine.ts';

/** What a migration writes for the same column, or the same kind of table, on each database. */
export interface ColumnTypes {
  /** Compared byte by byte, so that pages have one order everywhere. */
  text: string;
  bytes: string;
  /** A primary key that the database numbers upwards and never gives twice. */
  numbered: string;
  /** Ends a table that lies in the order of its primary key. */
  byKey: string;
}

export const columnTypes: Record<Engine, ColumnTypes> = {
  sqlite: {
    text: 'text',
    bytes: 'blob',
    numbered: 'integer primary key autoincrement',
    byKey: 'without rowid',
  },
  postgres: {
    text: 'text collate "C"',
    bytes: 'bytea',
    numbered: 'bigint generated always as identity primary key',
    byKey: '',
  },
};
