import { initial } from './0001-initial.ts';
import { writes } from './0002-writes.ts';
import { access } from './0003-access.ts';
import { dialogue } from './0004-dialogue.ts';
import { gatherings } from './0005-gatherings.ts';
import { search } from './0006-search.ts';
import { snapshots } from './0007-snapshots.ts';
import { rooms } from './0010-rooms.ts';
import { callRooms } from './0011-call-rooms.ts';
import { labels } from './0012-labels.ts';
import { webhooks } from './0013-webhooks.ts';
import { vacuumOften } from './0014-vacuum-often.ts';
import type { Migration } from './migration.ts';

/** Every migration, first to last; only ever appended to. */
export const migrations: readonly Migration[] = [
  initial,
  writes,
  access,
  dialogue,
  gatherings,
  search,
  snapshots,
  rooms,
  callRooms,
  labels,
  webhooks,
  vacuumOften,
];
