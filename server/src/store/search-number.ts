import type { FeedDatabase } from './schema.ts';

/** Numbers per millisecond: 2^10, so that every moment's numbers are exact in JavaScript. */
const room = 1024;
const earliest = Date.UTC(1800, 0);
const latest = Date.UTC(2200, 0);

/** Returns the first number of a moment; what is dated before 1800 or after 2200 counts as of then. */
export function firstNumber(at: string): number {
  return Math.min(Math.max(Date.parse(at), earliest), latest) * room;
}

/**
 * Resolves with a number for a new document of a moment: above those of earlier moments, and of the same moment above
 * those given before. Where more than 1,024 share a millisecond, the next ones go right behind.
 */
export async function freeNumber(trx: FeedDatabase, moment: number): Promise<number> {
  for (let reach = room; ; reach *= room) {
    const { last } = await trx
      .selectFrom('search_documents')
      .select((eb) => eb.fn.max('number').as('last'))
      .where('number', '>=', moment)
      .where('number', '<', moment + reach)
      .executeTakeFirstOrThrow();
    if (last === null) return moment;
    if (last + 1 < moment + reach) return last + 1;
  }
}
