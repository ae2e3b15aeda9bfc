import type { MarkedPosting } from '../marks/mark.ts';
import { changeMark } from '../marks/marks.ts';
import type { PageFrame } from '../messages/page-messages.ts';
import type { SetByHand } from '../messages/protocol.ts';
import { markedPostings } from '../verdict/marked-postings.ts';
import { judgeForStudent } from './judging.ts';
import { readTab } from './read-tab.ts';
import { reminders } from './reminders.ts';
import { showBadges } from './show-badges.ts';
import { shownPosting } from './shown-postings.ts';

/** What the student noted of a posting, from its badge. */
interface Note {
  identity: string;
  kind: SetByHand;
  on: boolean;
}

/**
 * Notes something of a posting that stands on the page, as the worker itself read it there; of any other posting a page
 * can note nothing. Returns whether it did.
 */
export async function markPosting(page: PageFrame, { identity, kind, on }: Note): Promise<boolean> {
  const posting = shownPosting(page, identity) ?? (await postingOnPage(page, identity));
  if (posting === undefined) return false;
  await changeMark(posting, { [kind]: on });
  await reminders.remind();
  return true;
}

/** Reads the page anew: a worker that was stopped since has forgotten what it showed there. */
async function postingOnPage(page: PageFrame, identity: string): Promise<MarkedPosting | undefined> {
  const find = await readTab(page);
  if (find === undefined) return undefined;
  const postings = markedPostings(find, await judgeForStudent(find));
  // What came onto the page meanwhile will not be news to the next reading.
  if (find.isNews) await showBadges(page, find);
  return postings.find(({ identities }) => identities.includes(identity));
}
