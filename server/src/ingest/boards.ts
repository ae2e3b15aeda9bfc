import { basename } from 'node:path';
import type { FeedDatabase } from '../store/schema.ts';

/**
 * Finds the board that a file without a name of its own belongs to: the one of the same format with which it shares
 * at least half of the smaller one's records, else a new one called after the file.
 */
export async function boardOfRecords(
  trx: FeedDatabase,
  system: string,
  ids: ReadonlySet<string>,
  file: string,
): Promise<string> {
  const boards = await recordsByBoard(trx, system);
  const shares = [...boards].map(([board, records]) => ({ board, share: shareOf(ids, records) }));
  const best = shares.reduce((a, b) => (b.share > a.share ? b : a), { board: '', share: 0 });
  return best.share >= 0.5 ? best.board : freeName(basename(file), boards);
}

async function recordsByBoard(trx: FeedDatabase, system: string): Promise<Map<string, Set<string>>> {
  const rows = await trx
    .selectFrom('jobs')
    .select(['source_board', 'source_id'])
    .where('source_system', '=', system)
    .execute();
  const boards = new Map<string, Set<string>>();
  for (const { source_board, source_id } of rows) {
    if (source_board === null || source_id === null) continue;
    const records = boards.get(source_board) ?? new Set();
    boards.set(source_board, records.add(source_id));
  }
  return boards;
}

function shareOf(ids: ReadonlySet<string>, records: ReadonlySet<string>): number {
  const smaller = Math.min(ids.size, records.size);
  return smaller === 0 ? 0 : [...ids].filter((id) => records.has(id)).length / smaller;
}

function freeName(name: string, taken: ReadonlyMap<string, unknown>): string {
  let free = name;
  for (let number = 2; taken.has(free); number += 1) free = `${name} ${number}`;
  return free;
}
