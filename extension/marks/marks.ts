import { openProfileDatabase } from '../profile/database.ts';
import { tellOfMarks } from './announce.ts';
import { changedMark } from './changed-mark.ts';
import { dropOldest } from './drop-oldest.ts';
import type { Mark, MarkChange, MarkedPosting, ReminderNote } from './mark.ts';

/** Returns all marks, those set or seen last before the others. */
export async function readMarks(): Promise<Mark[]> {
  const database = await openProfileDatabase();
  const marks = await database.getAll('marks');
  database.close();
  return marks.toSorted((a, b) => lastTime(b) - lastTime(a));
}

/** Returns the mark of the posting that has any of these identities. */
export async function markOf(identities: readonly string[]): Promise<Mark | undefined> {
  const [mark] = await marksOf([identities]);
  return mark;
}

/** Returns the mark of each posting, named by its identities, in one reading. */
export async function marksOf(postings: readonly (readonly string[])[]): Promise<(Mark | undefined)[]> {
  const database = await openProfileDatabase();
  const index = database.transaction('marks').store.index('by-identity');
  const marks = await Promise.all(
    postings.map(async (identities) => {
      const found = await Promise.all(identities.map((identity) => index.get(identity)));
      return found.find((mark) => mark !== undefined);
    }),
  );
  database.close();
  return marks;
}

/**
 * Notes something of a posting, or takes it back, in one transaction; returns its mark if any is left.
 * A posting that has no identity could not be found again and gets no mark.
 */
export async function changeMark(
  posting: MarkedPosting,
  change: MarkChange,
  now = Date.now(),
): Promise<Mark | undefined> {
  const database = await openProfileDatabase();
  const transaction = database.transaction('marks', 'readwrite');
  const { store } = transaction;
  const before = new Map<string, Mark>();
  for (const identity of posting.identities) {
    const mark = await store.index('by-identity').get(identity);
    if (mark !== undefined) before.set(mark.id, mark);
  }
  const mark = changedMark([...before.values()], posting, change, now);
  await Promise.all([...before.keys()].map((id) => store.delete(id)));
  if (mark !== undefined) await store.put(mark);
  if (change.seen) await dropOldest(store);
  await transaction.done;
  database.close();
  tellOfMarks();
  return mark;
}

/**
 * Notes something of the reminder of a saved posting; of one that is not saved there is nothing to note.
 * @param facts what the student was told besides.
 */
export async function noteReminder(
  id: string,
  note: (reminder: ReminderNote) => ReminderNote,
  facts: Pick<MarkedPosting, 'closesAt'> = {},
): Promise<void> {
  const database = await openProfileDatabase();
  const transaction = database.transaction('marks', 'readwrite');
  const mark = await transaction.store.get(id);
  if (mark?.times.saved !== undefined) {
    await transaction.store.put({ ...mark, ...facts, reminder: note(mark.reminder ?? {}) });
  }
  await transaction.done;
  database.close();
  tellOfMarks();
}

/** Puts other marks in the place of all. */
export async function replaceMarks(marks: readonly Mark[]): Promise<void> {
  const database = await openProfileDatabase();
  const transaction = database.transaction('marks', 'readwrite');
  await transaction.store.clear();
  await Promise.all([...marks.map((mark) => transaction.store.put(mark)), transaction.done]);
  database.close();
  tellOfMarks();
}

function lastTime({ times }: Mark): number {
  return Math.max(...Object.values(times));
}
