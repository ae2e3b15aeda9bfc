import { changeMark } from '../marks/marks.ts';
import type { PageFrame } from '../messages/page-messages.ts';
import type { SetByHand } from '../messages/protocol.ts';
import { markedPostings } from '../verdict/marked-postings.ts';
import { judgeForStudent } from './judging.ts';
import { readTab } from './read-tab.ts';
import { reminders } from './reminders.ts';
import { showBadges } from './show-badges.ts';

/** What the student noted of a posting, from its badge. */
interface Note {
  identity: string;
  kind: SetByHand;
  on: boolean;
}

/**
 * Notes something of a posting that stands on the page, as the worker itself reads it there; of any other posting a
 * page can note nothing. Returns whether it did.
 */
export async function markPosting(page: PageFrame, { identity, kind, on }: Note): Promise<boolean> {
  const find = await readTab(page);
  if (find === undefined) return false;
  const postings = markedPostings(find, await judgeForStudent(find));
  const posting = postings.find(({ identities }) => identities.includes(identity));
  if (posting !== undefined) {
    await changeMark(posting, { [kind]: on });
    await reminders.remind();
  }
  // What came onto the page meanwhile will not be news to the next reading.
  if (find.isNews) await showBadges(page, find);
  return posting !== undefined;
}
