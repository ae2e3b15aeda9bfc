import { initial } from './0001-initial.ts';
import { writes } from './0002-writes.ts';
import { search } from './0006-search.ts';
import type { Migration } from './migration.ts';

/** Every migration, first to last; only ever appended to. */
export const migrations: readonly Migration[] = [initial, writes, search];
