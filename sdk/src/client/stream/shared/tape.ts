import type { StreamItem } from '../frames.ts';

const overhead = 100;

/** About how many characters blocks hold in memory. */
export function weightOf(items: readonly StreamItem[]): number {
  return items.reduce((sum, { data }) => sum + data.length + overhead, 0);
}

/** The blocks that were told last, and the cursors between them. */
export interface Tape {
  /** The cursor after the last block; undefined before anything is known. */
  readonly cursor: string | undefined;
  /**
   * Takes blocks in that directly follow on a cursor. Returns those that are new; undefined where something is missing
   * between the tape and them.
   */
  take(previous: string | undefined, items: readonly StreamItem[]): readonly StreamItem[] | undefined;
  /** The blocks after a cursor; undefined where the tape does not reach back so far, or has never come there. */
  after(cursor: string): StreamItem[] | undefined;
}

/** Begins a tape at a cursor, or at whatever is told first. */
export function createTape(begin: string | undefined, limit: number): Tape {
  let cursor = begin;
  let weight = 0;
  /** How many blocks were dropped before those of `tape`. */
  let dropped = 0;
  const tape: StreamItem[] = [];
  /** How many blocks were told before each cursor. */
  const marks = new Map<string, number>();

  function mark(id: string | undefined) {
    cursor = id || undefined;
    if (cursor === undefined) return;
    marks.delete(cursor);
    marks.set(cursor, dropped + tape.length);
  }

  function shorten() {
    let count = 0;
    for (const item of tape) {
      if (weight <= limit) break;
      weight -= weightOf([item]);
      count += 1;
    }
    if (count === 0) return;
    tape.splice(0, count);
    dropped += count;
    for (const [id, before] of marks) {
      if (before >= dropped) break;
      marks.delete(id);
    }
  }

  function newOf(previous: string | undefined, items: readonly StreamItem[]) {
    if (cursor === undefined || previous === cursor) return items;
    const known = items.findLastIndex(({ id }) => id !== undefined && marks.has(id));
    if (known < 0 && (previous === undefined || !marks.has(previous))) return undefined;
    return items.slice(known + 1);
  }

  mark(begin);
  return {
    get cursor() {
      return cursor;
    },
    take(previous, items) {
      const news = newOf(previous, items);
      if (news === undefined) return undefined;
      if (cursor === undefined) mark(previous);
      for (const item of news) {
        tape.push(item);
        weight += weightOf([item]);
        if (item.id !== undefined) mark(item.id);
      }
      shorten();
      return news;
    },
    after(id) {
      const before = marks.get(id);
      return before === undefined ? undefined : tape.slice(before - dropped);
    },
  };
}
