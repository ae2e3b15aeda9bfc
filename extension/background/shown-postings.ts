import type { MarkedPosting } from '../marks/mark.ts';
import type { PageFrame } from '../messages/page-messages.ts';

type Frame = Pick<PageFrame, 'tab' | 'frame'>;

/** Far more pages than a student has in use before the browser stops the worker, which forgets all. */
const mostPages = 50;
const shown = new Map<string, readonly MarkedPosting[]>();

/** Remembers of which postings a page shows badges, so that what she notes there holds though she closes it at once. */
export function rememberShown(page: Frame, postings: readonly MarkedPosting[]): void {
  const key = keyOf(page);
  shown.delete(key);
  shown.set(key, postings);
  const [oldest] = shown.keys();
  if (shown.size > mostPages && oldest !== undefined) shown.delete(oldest);
}

/** Returns the posting of this identity among those whose badges the page was given last. */
export function shownPosting(page: Frame, identity: string): MarkedPosting | undefined {
  return shown.get(keyOf(page))?.find(({ identities }) => identities.includes(identity));
}

function keyOf({ tab, frame }: Frame): string {
  return `${tab} ${frame}`;
}
