import type { Row } from '../../bench.ts';
import { chineseBoards } from './boards/chinese.ts';
import { westernBoards } from './boards/western.ts';
import { measurePages } from './measure-pages.ts';

/** How pages of known boards without markup are read: their lists, their postings, and what breaks their invariants. */
export function measureBoards(): { rows: Row[]; misses: string[] } {
  return measurePages('boards without markup', [...westernBoards, ...chineseBoards]);
}
