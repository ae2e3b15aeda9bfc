import { sql } from 'kysely';
import { batches } from './batches.ts';
import type { FeedDatabase } from './schema.ts';

/** Numbers per millisecond: 2^10, so that every moment's numbers are exact in JavaScript. */
const room = 1024;
const earliest = Date.UTC(1800, 0);
const latest = Date.UTC(2200, 0);

/** Returns the first number of a moment; what is dated before 1800 or after 2200 counts as of then. */
export function firstNumber(at: string): number {
  return Math.min(Math.max(Date.parse(at), earliest), latest) * room;
}

/** Numbers from one moment on, and the highest of them that is given; the one before where none is. */
interface Range {
  from: number;
  to: number;
  last: number;
}

/**
 * Resolves with a number for each new document of these moments, in their order: above those of earlier moments, and of
 * the same moment above those given before. Where more than 1,024 share a millisecond, the next ones go right behind.
 */
export async function freeNumbers(trx: FeedDatabase, moments: readonly number[]): Promise<number[]> {
  const given: number[] = [];
  const ranges = new Map<number, Range>();
  async function read(some: readonly number[], length: number) {
    for (const range of await readRanges(trx, some, length)) {
      for (const number of given) take(range, number);
      ranges.set(range.from, range);
    }
  }
  for (const batch of batches([...new Set(moments)])) await read(batch, room);
  for (const moment of moments) {
    for (let length = room; isFull(ranges.get(moment)); await read([moment], length)) length *= room;
    const number = (ranges.get(moment)?.last ?? moment - 1) + 1;
    for (const range of ranges.values()) take(range, number);
    given.push(number);
  }
  return given;
}

function take(range: Range, number: number): void {
  if (number > range.last && number < range.to) range.last = number;
}

function isFull(range: Range | undefined): boolean {
  return range !== undefined && range.last + 1 >= range.to;
}

async function readRanges(trx: FeedDatabase, moments: readonly number[], length: number): Promise<Range[]> {
  // Both databases call the column of such a list so.
  const list = sql.join(moments.map((moment) => sql`(cast(${moment} as bigint))`));
  const { rows } = await sql<{ moment: number; last: number | null }>`
    select column1 as moment,
      (select max(number) from search_documents where number >= column1 and number < column1 + ${length}) as last
    from (values ${list}) as moments
  `.execute(trx);
  return rows.map(({ moment, last }) => ({ from: moment, to: moment + length, last: last ?? moment - 1 }));
}
